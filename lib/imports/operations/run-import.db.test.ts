import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { auditLog } from "@/db/schema/audit";
import { artworks } from "@/db/schema/catalog";
import type { TestMuseum } from "@/db/testing";
import { announced } from "@/inngest/run-job.testing";
import { findRecords, findUnknownArtists } from "@/lib/catalog";
import type { RecordPatch } from "@/lib/catalog/contract";
import { check, dryRun, importingMuseum, rowsOf, run, undo, write } from "../imports.testing";
import { runImport } from "./run-import";
import { undoImport } from "./undo-import";
import { writeRows } from "./write-rows";

const FILE = [
  "Number,Title,Título,Artist,Date,Medium,Tags,Image",
  "N.1,A new one,Una nueva,Nobody Known,1510–1515,Oil,red,http://images.example/1.jpg",
  "T.1700.0,Renamed,,Ánna Müller 0,1700,Ink,line; even,",
  "T.1701.1,Composition 1,,Ánna Müller 1,1701,Ink,line; odd,",
].join("\n");

const recordOf = async ({ system }: TestMuseum, number: string) =>
  (await findRecords(system, { accessionNumbers: [number] }))[0];

async function edit(museum: TestMuseum, number: string, patch: RecordPatch) {
  const { artworkId = null, version = null } = (await recordOf(museum, number)) ?? {};
  await write(museum, [{ artworkId, version, patch }]);
}

const allWorks = (museum: TestMuseum) =>
  museum.system.db
    .select()
    .from(artworks)
    .where(eq(artworks.museumId, museum.system.museum?.id as never));

describe("a run", () => {
  it("writes what the dry run showed, asks for the pictures, and says so in the audit log", async () => {
    const { museum } = await importingMuseum(2);
    const { checked } = await dryRun(museum, FILE);
    expect(checked.counts).toMatchObject({ new: 1, changed: 1, unchanged: 1 });
    const done = await run(museum, checked);
    expect(done).toMatchObject({
      state: "done",
      counts: { written: 2, kept: 0 },
      job: { state: "done", done: 2 },
    });
    expect(await recordOf(museum, "n.1")).toMatchObject({
      artists: ["Nobody Known"],
      state: "draft",
      yearFrom: 1510,
      yearTo: 1515,
      texts: { en: { title: "A new one", medium: "Oil" }, es: { title: "Una nueva", medium: "" } },
    });
    expect(await recordOf(museum, "T.1700.0")).toMatchObject({ texts: { en: { title: "Renamed" } } });
    expect(await announced(museum, "media/image.requested")).toMatchObject([
      { url: "http://images.example/1.jpg", label: "N.1" },
    ]);
    const entries = await museum.system.db
      .select()
      .from(auditLog)
      .where(eq(auditLog.subjectId, checked.id))
      .orderBy(auditLog.createdAt);
    expect(entries.map(({ action, actorId }) => [action, actorId])).toEqual([
      ["uploadImport", "curator"],
      ["checkImport", "curator"],
      ["runImport", "curator"],
    ]);
    // The same file again has nothing to do.
    expect((await dryRun(museum, FILE)).checked.counts).toMatchObject({ new: 0, changed: 1, unchanged: 2 });
  });

  it("writes no row twice, however often it is begun and wherever it ends", async () => {
    const { museum, curator } = await importingMuseum();
    const lines = Array.from({ length: 600 }, (_, index) => `M.${index},Work ${index}`);
    const { checked } = await dryRun(museum, ["Number,Title", ...lines].join("\n"));
    await runImport(curator, { importId: checked.id });
    // Two that work at once, as after a sudden end whose engine has lost count.
    await Promise.all([1, 2].map(() => writeRows(museum.system, { importId: checked.id })));
    await writeRows(museum.system, { importId: checked.id });
    expect(await allWorks(museum)).toHaveLength(600);
    expect(
      (await check(museum, (await dryRun(museum, ["Number,Title", ...lines].join("\n"))).checked)).counts,
    ).toMatchObject({ new: 0, changed: 0, unchanged: 600 });
  });

  it("leaves alone what somebody has changed, or made, since the dry run", async () => {
    const { museum } = await importingMuseum(1);
    const { checked } = await dryRun(museum, "Number,Title\nT.1700.0,From the file\nN.1,New from the file\n");
    await edit(museum, "T.1700.0", { rights: "Mine" });
    const texts = { en: { title: "Made by hand" } };
    await write(museum, [{ artworkId: null, version: null, patch: { accessionNumber: "n.1", texts } }]);
    const done = await run(museum, checked);
    expect(done.counts).toMatchObject({ written: 0, kept: 2 });
    expect(
      (await rowsOf(museum, checked)).map(({ outcome, notes }) => [outcome, notes.at(-1)?.code]),
    ).toEqual([
      ["kept", "changedMeanwhile"],
      ["kept", "changedMeanwhile"],
    ]);
    expect(await recordOf(museum, "T.1700.0")).toMatchObject({ texts: { en: { title: "Composition 0" } } });
    expect(await recordOf(museum, "N.1")).toMatchObject({ texts });
  });

  it("is refused without a dry run, and when there is nothing to write", async () => {
    const { museum, curator } = await importingMuseum();
    const { checked } = await dryRun(museum, "Number,Title\n,No number\n");
    await expect(runImport(curator, { importId: checked.id })).rejects.toMatchObject({ code: "conflict" });
    await expect(undoImport(curator, { importId: checked.id })).rejects.toMatchObject({ code: "conflict" });
  });
});

describe("an undo", () => {
  it("takes everything back: new works, changed fields, begun languages, new artists", async () => {
    const { museum } = await importingMuseum(2);
    const before = await recordOf(museum, "T.1700.0");
    const { checked } = await dryRun(museum, FILE);
    await run(museum, checked);
    const undone = await undo(museum, checked);
    expect(undone).toMatchObject({ state: "undone", counts: { undone: 2, left: 0, written: 0 } });
    expect(await recordOf(museum, "N.1")).toBeUndefined();
    expect(await recordOf(museum, "T.1700.0")).toEqual({ ...before, version: expect.any(Number) });
    expect(await findUnknownArtists(museum.system, { names: ["Nobody Known"] })).toEqual(["Nobody Known"]);
    // And the other way again: the work that went to the bin comes back as the new one.
    const again = await check(museum, checked);
    expect(again.counts).toMatchObject({ new: 1, changed: 1, unchanged: 1 });
    expect((await run(museum, again)).counts).toMatchObject({ written: 2 });
    expect(await allWorks(museum)).toHaveLength(3);
  });

  it("leaves what somebody has touched since, and says so", async () => {
    const { museum } = await importingMuseum(1);
    const { checked } = await dryRun(museum, "Number,Title\nT.1700.0,From the file\nN.1,New\nN.2,New too\n");
    await run(museum, checked);
    await edit(museum, "T.1700.0", { rights: "Mine" });
    await edit(museum, "N.2", { rights: "Mine too" });
    const undone = await undo(museum, checked);
    expect(undone.counts).toMatchObject({ undone: 1, left: 2 });
    const rows = await rowsOf(museum, checked);
    expect(rows.map(({ outcome, notes }) => [outcome, notes.at(-1)?.code])).toEqual([
      ["left", "touchedSince"],
      ["undone", undefined],
      ["left", "touchedSince"],
    ]);
    expect(await recordOf(museum, "T.1700.0")).toMatchObject({
      rights: "Mine",
      texts: { en: { title: "From the file" } },
    });
    expect(await recordOf(museum, "N.2")).toBeDefined();
  });
});
