import { z } from "zod";
import { anyone } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { idOf, newId } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { appendInteractions } from "../queries";

/** Notes in a visit that a work was recognised. */
export const recordScanInteraction = defineOperation({
  name: "recordScanInteraction",
  access: anyone,
  input: z.object({ visitId: idOf("visit"), artworkId: idOf("artwork").nullable() }),
  output: z.object({ recorded: z.literal(true) }),
  async run(ctx, { visitId, artworkId }) {
    const now = ctx.now();
    await appendInteractions(ctx.db, [
      {
        id: newId<"interaction">(),
        museumId: museumOf(ctx).id,
        visitId,
        artworkId,
        kind: "scan",
        occurredAt: now,
        receivedAt: now,
      },
    ]);
    return { recorded: true } as const;
  },
});
