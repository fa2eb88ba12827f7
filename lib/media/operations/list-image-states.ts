import { z } from "zod";
import { staff } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { idOf } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { ImageState } from "../contract";
import { listStates } from "../queries/images";

/** Every picture of these works, ready or not, in the order in which they are shown. */
export const listImageStates = defineOperation({
  name: "listImageStates",
  access: staff("curator", "collection:read"),
  input: z.object({ artworkIds: z.array(idOf("artwork")).max(1_000) }),
  output: z.array(ImageState),
  run: (ctx, { artworkIds }) => listStates(ctx.db, museumOf(ctx).id, artworkIds),
});
