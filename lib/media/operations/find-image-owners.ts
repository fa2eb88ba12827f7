import { z } from "zod";
import { anyone } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { idOf } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { findOwners } from "../queries/images";

/** Which work each of these images shows; images of other museums are left out. */
export const findImageOwners = defineOperation({
  name: "findImageOwners",
  access: anyone,
  input: z.object({ imageIds: z.array(idOf("image")).max(400) }),
  output: z.map(idOf("image"), idOf("artwork")),
  run: (ctx, { imageIds }) => findOwners(ctx.db, museumOf(ctx).id, imageIds),
});
