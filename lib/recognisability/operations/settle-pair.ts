import { z } from "zod";
import { listCollectionIds } from "@/lib/catalog";
import { staff } from "@/lib/kernel/access";
import { audit } from "@/lib/kernel/audit";
import { asSystem, inTransaction, museumOf } from "@/lib/kernel/context";
import { AppError, found } from "@/lib/kernel/errors";
import { defineOperation } from "@/lib/kernel/operation";
import { SettlePairInput } from "../contract";
import { deleteSettled, insertSettled, isSettled } from "../queries/settled";

/**
 * Lets a pair of works be, so that the report shows it apart, or takes that back. It is about the report alone: scans
 * decide as before. Saying the same twice changes nothing.
 */
export const settlePair = defineOperation({
  name: "settlePair",
  access: staff("curator", "collection:write"),
  input: SettlePairInput,
  output: z.object({ settled: z.boolean() }),
  run: (ctx, { artworkId, otherId, settled }) =>
    inTransaction(ctx, async (inner) => {
      if (artworkId === otherId) throw new AppError("invalid_input", "otherId: must be another work");
      const artworkIds = [artworkId, otherId];
      const living = await listCollectionIds(asSystem(inner, "recognisability"), { artworkIds });
      found(living.length === 2 || null, "artwork");
      const [artworkA, artworkB] = artworkId < otherId ? [artworkId, otherId] : [otherId, artworkId];
      const pair = { museumId: museumOf(inner).id, artworkA, artworkB };
      const before = { settled: await isSettled(inner.db, pair) };
      if (settled)
        found((await insertSettled(inner.db, { ...pair, settledAt: inner.now() })) || null, "artwork");
      else await deleteSettled(inner.db, pair);
      const subject = { kind: "pair", id: `${artworkA}/${artworkB}` };
      await audit(inner, { action: "settlePair", subject, before, after: { settled } });
      return { settled };
    }),
});
