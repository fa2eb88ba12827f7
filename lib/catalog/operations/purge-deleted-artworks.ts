import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { audit } from "@/lib/kernel/audit";
import { asSystem, inTransaction, museumOf } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { purgeImages } from "@/lib/media";
import { PURGE_AFTER_DAYS } from "../list";
import { deleteRows, lockDeletedBefore } from "../queries/deleted";

const BATCH = 100;
const DAY_MS = 86_400_000;

/**
 * Deletes for good what was deleted 30 days ago or more, with its pictures and their files: a batch, oldest first. Files
 * go before the end of the transaction: of what is restored at the same moment nothing was touched, and no file is left.
 */
export const purgeDeletedArtworks = defineOperation({
  name: "purgeDeletedArtworks",
  access: systemOnly,
  input: z.object({}),
  output: z.object({ purged: z.number().int(), more: z.boolean() }),
  run: (ctx) =>
    inTransaction(ctx, async (inner) => {
      const { id: museumId } = museumOf(inner);
      const before = new Date(inner.now().getTime() - PURGE_AFTER_DAYS * DAY_MS);
      const rows = await lockDeletedBefore(inner.db, museumId, before, BATCH);
      const artworkIds = rows.map(({ id }) => id);
      await purgeImages(asSystem(inner, "catalog"), { artworkIds });
      await deleteRows(inner.db, museumId, artworkIds);
      await audit(
        inner,
        ...rows.map(({ id, accessionNumber, texts }) => ({
          action: "purgeDeletedArtworks",
          subject: { kind: "artwork", id },
          before: { accessionNumber, texts },
        })),
      );
      return { purged: rows.length, more: rows.length === BATCH };
    }),
});
