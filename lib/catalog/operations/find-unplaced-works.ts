import { z } from "zod";
import { staff } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { idOf } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { lockWorks } from "../queries/hanging";

/** Those of these works that hang nowhere. In a transaction they stay so until its end. */
export const findUnplacedWorks = defineOperation({
  name: "findUnplacedWorks",
  access: staff("curator", "collection:read"),
  input: z.object({ artworkIds: z.array(idOf("artwork")) }),
  output: z.array(idOf("artwork")),
  async run(ctx, { artworkIds }) {
    const rows = await lockWorks(ctx.db, museumOf(ctx).id, artworkIds);
    return rows.filter((row) => row.roomId === null).map((row) => row.id);
  },
});
