import { staff } from "@/lib/kernel/access";
import { audit } from "@/lib/kernel/audit";
import { inTransaction, museumOf } from "@/lib/kernel/context";
import { AppError } from "@/lib/kernel/errors";
import { defineOperation } from "@/lib/kernel/operation";
import { ImageOrder, OrderArtworkImagesInput } from "../contract";
import { listImagesOf, setPositions } from "../queries/office";

/**
 * Puts all pictures of a work in an order; the first is the one that stands for it. The last who says so is right, but
 * who doesn't know of a picture that came or went meanwhile is told.
 */
export const orderArtworkImages = defineOperation({
  name: "orderArtworkImages",
  access: staff("curator", "collection:write"),
  input: OrderArtworkImagesInput,
  output: ImageOrder,
  run: (ctx, { artworkId, imageIds }) =>
    inTransaction(ctx, async (inner) => {
      const museumId = museumOf(inner).id;
      const before = (await listImagesOf(inner.db, museumId, artworkId, { lock: true })).map(({ id }) => id);
      const given = new Set(imageIds);
      if (
        given.size !== imageIds.length ||
        given.size !== before.length ||
        !before.every((id) => given.has(id))
      )
        throw new AppError("conflict", "A picture of this work came or went meanwhile. Order them again.");
      await setPositions(inner.db, museumId, imageIds);
      await audit(inner, {
        ...{ action: "orderArtworkImages", subject: { kind: "artwork", id: artworkId } },
        ...{ before: { pictures: before }, after: { pictures: imageIds } },
      });
      return { imageIds };
    }),
});
