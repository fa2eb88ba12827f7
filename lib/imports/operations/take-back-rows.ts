import { z } from "zod";
import { forgetIdleArtists, saveArtworks } from "@/lib/catalog";
import { systemOnly } from "@/lib/kernel/access";
import { asSystem, type Context, inTransaction, museumOf } from "@/lib/kernel/context";
import { found } from "@/lib/kernel/errors";
import { defineOperation } from "@/lib/kernel/operation";
import { budget } from "../budget";
import { toRevert } from "../comparing/flat";
import { ImportIdInput } from "../contract";
import { importFinished } from "../events";
import { type ImportRow, lockImport, takeImportArtists, updateImport } from "../queries/imports";
import { countUndone, listWritten, type RowOutcome, type StoredRow, writeOutcomes } from "../queries/rows";

const PAGE = 250;

/** Takes back what rows of an import wrote, page by page, for some seconds; each row once, whenever it ends. */
export const takeBackRows = defineOperation({
  name: "takeBackRows",
  access: systemOnly,
  input: ImportIdInput,
  output: z.object({ done: z.boolean(), undone: z.number().int(), left: z.number().int() }),
  async run(ctx, { importId }) {
    const isSpent = budget();
    for (;;) {
      const rows = await inTransaction(ctx, async (inner) => {
        const row = found(await lockImport(inner.db, museumOf(inner).id, importId), "import");
        if (row.state !== "undoing") return 0;
        const page = await listWritten(inner.db, importId, PAGE);
        if (page.length > 0) await takeBack(inner, row, page);
        else await finish(inner, importId);
        return page.length;
      });
      if (rows === 0) return { done: true, ...(await countUndone(ctx.db, importId)) };
      if (isSpent()) return { done: false, ...(await countUndone(ctx.db, importId)) };
    }
  },
});

async function finish(inner: Context, importId: StoredRow["importId"]): Promise<void> {
  const artistIds = await takeImportArtists(inner.db, importId);
  await forgetIdleArtists(asSystem(inner, "imports"), { artistIds });
  await updateImport(inner.db, importId, { state: "undone", updatedAt: inner.now() });
  const museumId = museumOf(inner).id;
  await inner.announce(importFinished.create(importId, { museumId, importId, state: "undone" }));
}

async function takeBack(
  inner: Context,
  { id: importId, author }: ImportRow,
  page: StoredRow[],
): Promise<void> {
  const { works } = await saveArtworks(asSystem(inner, "imports"), {
    ...{ action: "undoImport", by: author },
    works: page.map(({ artworkId, version, outcome, changes }) => ({
      ...{ artworkId, version, patch: outcome === "created" ? null : toRevert(changes) },
    })),
  });
  const outcomes = page.map(({ row, artworkId, version }, index): RowOutcome => {
    const { status } = works[index] ?? {};
    const isUndone = status === "changed" || status === "unchanged";
    return {
      ...{ row, outcome: isUndone ? "undone" : "left", artwork_id: artworkId, version },
      more: isUndone ? [] : [{ code: "touchedSince" }],
    };
  });
  await writeOutcomes(inner.db, importId, outcomes);
}
