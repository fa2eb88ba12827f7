import { z } from "zod";
import { saveArtworks } from "@/lib/catalog";
import { systemOnly } from "@/lib/kernel/access";
import { asSystem, type Context, inTransaction, museumOf } from "@/lib/kernel/context";
import { found } from "@/lib/kernel/errors";
import { defineOperation } from "@/lib/kernel/operation";
import { queueDownload } from "@/lib/media";
import { budget } from "../budget";
import { toPatch } from "../comparing/flat";
import { ImportIdInput } from "../contract";
import { importFinished } from "../events";
import { addImportArtists, type ImportRow, lockImport, updateImport } from "../queries/imports";
import { countWritten, listUnwritten, type RowOutcome, type StoredRow, writeOutcomes } from "../queries/rows";

const PAGE = 250;

/**
 * Writes rows of an import into the collection, page by page, for some seconds. A page and the note that it was written
 * are one transaction, so that no row is written twice, whenever it ends.
 */
export const writeRows = defineOperation({
  name: "writeRows",
  access: systemOnly,
  input: ImportIdInput,
  output: z.object({ done: z.boolean(), written: z.number().int(), kept: z.number().int() }),
  async run(ctx, { importId }) {
    const isSpent = budget();
    for (;;) {
      const left = await inTransaction(ctx, async (inner) => {
        const row = found(await lockImport(inner.db, museumOf(inner).id, importId), "import");
        if (row.state !== "running") return 0;
        const page = await listUnwritten(inner.db, importId, PAGE);
        if (page.length > 0) await writePage(inner, row, page);
        else await finish(inner, importId);
        return page.length;
      });
      if (left === 0) return { done: true, ...(await countWritten(ctx.db, importId)) };
      if (isSpent()) return { done: false, ...(await countWritten(ctx.db, importId)) };
    }
  },
});

async function finish(inner: Context, importId: ImportRow["id"]): Promise<void> {
  await updateImport(inner.db, importId, { state: "done", updatedAt: inner.now() });
  const museumId = museumOf(inner).id;
  await inner.announce(importFinished.create(importId, { museumId, importId, state: "done" }));
}

async function writePage(
  inner: Context,
  { id: importId, author }: ImportRow,
  page: StoredRow[],
): Promise<void> {
  const system = asSystem(inner, "imports");
  const { works: written, newArtistIds } = await saveArtworks(system, {
    ...{ action: "runImport", by: author },
    works: page.map(({ artworkId, version, changes }) => ({ artworkId, version, patch: toPatch(changes) })),
  });
  await addImportArtists(inner.db, importId, newArtistIds);
  const outcomes: RowOutcome[] = [];
  for (const [index, stored] of page.entries()) {
    const { status = "missing", artworkId = null, version = null } = written[index] ?? {};
    const isKept = status === "conflict" || status === "missing";
    if (artworkId && !isKept) await queuePictures(system, artworkId, stored);
    outcomes.push({
      ...{ row: stored.row, artwork_id: artworkId, version },
      outcome: isKept ? "kept" : stored.artworkId === null ? "created" : "changed",
      more: isKept ? [{ code: "changedMeanwhile" }] : [],
    });
  }
  await writeOutcomes(inner.db, importId, outcomes);
}

async function queuePictures(
  system: Context,
  artworkId: NonNullable<StoredRow["artworkId"]>,
  { changes, accessionNumber }: StoredRow,
): Promise<void> {
  const urls = changes.find(({ field }) => field === "images")?.after;
  for (const url of Array.isArray(urls) ? urls.map(String) : [])
    await queueDownload(system, { artworkId, url, alt: {}, label: accessionNumber });
}
