import { fsyncSync } from "node:fs";
import { PGlite } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { unaccent } from "@electric-sql/pglite/contrib/unaccent";
import { vector } from "@electric-sql/pglite-pgvector";
import type { Backend } from "./turns";

/** What is touched of PGlite's WebAssembly module; its type is not exported. PGlite is pinned exactly. */
type Internals = {
  _PostgresMainLoopOnce(): void;
  FS: { filesystems: { NODEFS: { stream_ops: { fsync?: (stream: { nfd: number }) => number } } } };
};

/** How PGlite's main loop reports an SQL error: an exit status that is no exit (`POSTGRES_MAIN_LONGJMP`). */
const LONG_JUMP_STATUS = 100;

export type Embedded = {
  backend: Backend;
  /** ParameterStatus values of this server. */
  parameters: Record<string, string>;
  close(): Promise<void>;
};

/**
 * Opens PGlite with pgvector, pg_trgm and unaccent; `folder` null keeps everything in memory.
 * `onBroken` is called when the WebAssembly machine trapped: nothing it says after that can be trusted, the
 * process must end and recover from the write-ahead log.
 */
export async function openEmbedded(
  folder: string | null,
  onBroken: (error: unknown) => void,
): Promise<Embedded> {
  const database = await PGlite.create({
    dataDir: folder ?? "memory://",
    extensions: { vector, pg_trgm, unaccent },
    startParams: folder ? durableStartParams() : PGlite.defaultStartParams,
  });
  const internals = database.Module as unknown as Internals;
  if (folder) flushOnCommit(internals);
  reportTraps(internals, onBroken);
  const backend: Backend = (request) =>
    database.runExclusive(async () => {
      const chunks: Buffer[] = [];
      // Copied at once: the bytes are a window into memory that the next call reuses.
      await database.execProtocolRawStream(request, { onRawData: (data) => chunks.push(Buffer.from(data)) });
      return Buffer.concat(chunks);
    });
  return { backend, parameters: await readParameters(database), close: () => database.close() };
}

/** PGlite's own parameters turn fsync off; and only the plain `fsync` method reaches the file system. */
function durableStartParams(): string[] {
  return [...PGlite.defaultStartParams.filter((param) => param !== "-F"), "-c", "wal_sync_method=fsync"];
}

function flushOnCommit(internals: Internals): void {
  internals.FS.filesystems.NODEFS.stream_ops.fsync = (stream) => {
    fsyncSync(stream.nfd);
    return 0;
  };
}

/** PGlite swallows every exception of its main loop; only its own long jumps are harmless. */
function reportTraps(internals: Internals, onBroken: (error: unknown) => void): void {
  const loop = internals._PostgresMainLoopOnce;
  internals._PostgresMainLoopOnce = () => {
    try {
      loop();
    } catch (error) {
      const status = typeof error === "object" && error && "status" in error ? error.status : undefined;
      if (status !== LONG_JUMP_STATUS) onBroken(error);
      throw error;
    }
  };
}

async function readParameters(database: PGlite): Promise<Record<string, string>> {
  const names = [
    "server_version",
    "server_encoding",
    "client_encoding",
    "DateStyle",
    "IntervalStyle",
    "TimeZone",
  ];
  names.push("integer_datetimes", "standard_conforming_strings");
  const entries: [string, string][] = [];
  for (const name of names) {
    const { rows } = await database.query<Record<string, string>>(`show ${name}`);
    entries.push([name, Object.values(rows[0] ?? {})[0] ?? ""]);
  }
  return Object.fromEntries(entries);
}
