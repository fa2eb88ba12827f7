import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { connect, disconnect } from "@/db/client";
import { checkImport, exportArtworks, getImport, runImport, uploadImport } from "@/lib/imports";
import type { Import } from "@/lib/imports/contract";
import { isOver } from "@/lib/jobs/contract";
import { type Context, createContext, museumOf } from "@/lib/kernel/context";
import { resolveMuseum } from "@/lib/museums";
import type { Part } from "../chaos/parts";
import { openPlace } from "../chaos/place";
import { SLUG } from "../chaos/visitors";
import { bareInserts } from "./baseline";
import { collectionFile } from "./file";

type Options = { rows: number; kill: boolean; database: "embedded" | "native"; say(line: string): void };

/**
 * A file of works sent, compared and written by the server's jobs, with its pace beside bare inserts of the same works in
 * the same run and the server's greatest memory; then the same file again, and the export read back. With `kill` the
 * server is killed half-way through the comparison and through the writing.
 */
export async function measureImports({ rows, kill, database, say }: Options) {
  const place = await openPlace(database, ".next", 0);
  const db = connect(place.databaseUrl, { embedded: database === "embedded" });
  try {
    const server = place.startApplication();
    await server.up;
    await place.startRunner().up;
    const root = createContext({ actor: { kind: "system", name: "bench" }, db });
    const museum = await resolveMuseum(root, { slug: SLUG });
    const ctx = createContext({ ...root, museum, actor: { kind: "staff", userId: "bench", role: "admin" } });
    const file = new TextEncoder().encode(collectionFile(rows));
    say(`${database}, ${rows} rows, ${(file.byteLength / 1e6).toFixed(1)} MB${kill ? ", with kills" : ""}`);
    // What the server holds once it works at all is not the import's.
    await dryRun(
      ctx,
      new Watch(ctx, server, false, () => undefined),
      new TextEncoder().encode(collectionFile(100)),
    );
    const idleMb = memoryOf(server, "VmHWM");
    const watch = new Watch(ctx, server, kill, say);
    const first = await whole(ctx, watch, file);
    const perSecond = rows / first.writtenSeconds;
    const bare = await bareInserts(db, museum.id);
    say(
      `  bare inserts   ${bare.toFixed(0)} works/s; the import ${perSecond.toFixed(0)}, ${(perSecond / bare).toFixed(2)} of it`,
    );
    watch.kill = false;
    const again = await whole(ctx, watch, file);
    const secondRun = again.checked.new + again.checked.changed;
    say(`  the same file again: ${again.checked.unchanged} unchanged, ${secondRun} to be written`);
    const duplicates = await countDoubles(ctx, rows);
    const exported = await exportedFile(ctx);
    say(`  exported ${(exported.bytes.byteLength / 1e6).toFixed(1)} MB in ${exported.seconds.toFixed(1)} s`);
    const back = await whole(ctx, watch, exported.bytes);
    const differences = rows - back.checked.unchanged;
    say(`  duplicates or lost ${duplicates}, differences after export and import ${differences}`);
    say(`  server's memory at most ${watch.memoryMb} MB (${idleMb} before), ${watch.kills} kills`);
    return {
      ...{ database, rows, bytes: file.byteLength, kills: watch.kills, memoryMb: watch.memoryMb, idleMb },
      ...{ checkedSeconds: first.checkedSeconds, writtenSeconds: first.writtenSeconds, perSecond, bare },
      ...{ duplicates, differences, secondRun, exportSeconds: exported.seconds },
    };
  } finally {
    await disconnect(db);
    await place.close();
  }
}

/** One import from its file to its end; where there is nothing to write, to its dry run. */
async function whole(ctx: Context, watch: Watch, file: Uint8Array) {
  const { importId, checked, checkedSeconds } = await dryRun(ctx, watch, file);
  if (checked.new + checked.changed === 0) return { checked, checkedSeconds, writtenSeconds: 0 };
  const started = performance.now();
  await runImport(ctx, { importId });
  await watch.until(importId, "written");
  return { checked, checkedSeconds, writtenSeconds: (performance.now() - started) / 1000 };
}

async function dryRun(ctx: Context, watch: Watch, file: Uint8Array) {
  const { id: importId, mapping } = await uploadImport(ctx, { file, fileName: "works.csv" });
  const started = performance.now();
  await checkImport(ctx, { importId, mapping, options: {} });
  const { counts: checked } = await watch.until(importId, "compared");
  return { importId, checked, checkedSeconds: (performance.now() - started) / 1000 };
}

/** Looks on while the server works, and kills it half-way if it is to be killed. */
class Watch {
  memoryMb = 0;
  kills = 0;

  constructor(
    private readonly ctx: Context,
    private readonly server: Part,
    public kill: boolean,
    private readonly say: (line: string) => void,
  ) {}

  async until(importId: Import["id"], what: string): Promise<Import> {
    const started = performance.now();
    let isDue = this.kill;
    for (; ; await sleep(250)) {
      const now = await getImport(this.ctx, { importId });
      const { job } = now;
      if (!job) throw new Error("the import has no job");
      if (job.state === "failed") throw new Error(`it failed: ${job.error}`);
      this.memoryMb = Math.max(this.memoryMb, memoryOf(this.server, "VmHWM"));
      const done = now.state === "running" ? now.counts.written : job.done;
      if (isDue && job.total && done > job.total * 0.4) {
        isDue = false;
        if (this.server.kill()) this.kills += 1;
        this.say(`  killed at ${done} of ${job.total}`);
      }
      if (!isOver(job.state)) continue;
      const seconds = (performance.now() - started) / 1000;
      this.say(
        `  ${what} ${now.counts.read} rows in ${seconds.toFixed(1)} s; memory at most ${this.memoryMb} MB`,
      );
      return now;
    }
  }
}

/** What this server process holds, or the most that it has ever held, in MB (Linux); 0 where it has just ended. */
function memoryOf({ pid }: Part, which: "VmRSS" | "VmHWM"): number {
  try {
    const [, kilobytes = "0"] =
      new RegExp(`${which}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return Math.round(Number(kilobytes) / 1024);
  } catch {
    return 0;
  }
}

/** How far the museum is from having each work once. */
async function countDoubles(ctx: Context, rows: number): Promise<number> {
  const [row] = await ctx.db.execute<{ works: number; numbers: number }>(sql`
    select count(*)::int as works, count(distinct lower(accession_number))::int as numbers from artworks
    where museum_id = ${museumOf(ctx).id} and deleted_at is null`);
  return Math.abs((row?.works ?? 0) - rows) + Math.abs((row?.numbers ?? 0) - rows);
}

async function exportedFile(ctx: Context) {
  const started = performance.now();
  const { parts } = await exportArtworks(ctx, { bom: "true" });
  const encoder = new TextEncoder();
  const chunks: Uint8Array[] = [];
  for await (const part of parts) chunks.push(encoder.encode(part));
  return { bytes: Buffer.concat(chunks), seconds: (performance.now() - started) / 1000 };
}
