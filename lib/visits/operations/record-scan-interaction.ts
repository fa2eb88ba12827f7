import { z } from "zod";
import { anyone } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { idOf, newId } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { appendInteractions } from "../queries/visits";
import { touchHours } from "../touch-hours";

/** Notes in a visit that a work was recognised, at the instant of the scan. Call it in the scan's transaction. */
export const recordScanInteraction = defineOperation({
  name: "recordScanInteraction",
  access: anyone,
  input: z.object({ visitId: idOf("visit"), artworkId: idOf("artwork").nullable(), at: z.date() }),
  output: z.object({ recorded: z.literal(true) }),
  async run(ctx, { visitId, artworkId, at }) {
    await appendInteractions(ctx.db, [
      {
        id: newId<"interaction">(),
        museumId: museumOf(ctx).id,
        visitId,
        artworkId,
        kind: "scan",
        occurredAt: at,
        receivedAt: at,
      },
    ]);
    await touchHours(ctx, [at]);
    return { recorded: true } as const;
  },
});
