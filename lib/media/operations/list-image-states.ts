import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { idOf } from "@/lib/kernel/ids";
import { localized } from "@/lib/kernel/locale";
import { defineOperation } from "@/lib/kernel/operation";
import { listImages } from "../queries/images";

const ImageState = z.object({
  artworkId: idOf("artwork"),
  imageId: idOf("image"),
  state: z.enum(["pending", "ready", "failed"]),
  alt: localized(z.string()),
});

/** Every picture of these works, ready or not, with what is said of it in each language. */
export const listImageStates = defineOperation({
  name: "listImageStates",
  access: systemOnly,
  input: z.object({ artworkIds: z.array(idOf("artwork")).max(1_000) }),
  output: z.array(ImageState),
  async run(ctx, { artworkIds }) {
    const rows = await listImages(ctx.db, museumOf(ctx).id, artworkIds);
    return rows.map(({ id, artworkId, state, alt }) => ({ imageId: id, artworkId, state, alt }));
  },
});
