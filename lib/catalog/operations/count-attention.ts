import { z } from "zod";
import { anyone } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { idOf } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { increment } from "../queries/artworks";

/** Counts one more scan or view of a work. */
export const countAttention = defineOperation({
  name: "countAttention",
  access: anyone,
  input: z.object({ artworkId: idOf("artwork"), counter: z.enum(["viewCount", "scanCount"]) }),
  output: z.object({ counted: z.literal(true) }),
  async run(ctx, { artworkId, counter }) {
    await increment(ctx.db, museumOf(ctx).id, artworkId, counter);
    return { counted: true } as const;
  },
});
