import { randomUUID } from "node:crypto";
import { staff } from "@/lib/kernel/access";
import { audit } from "@/lib/kernel/audit";
import { inTransaction, museumOf } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { decodePhoto } from "@/lib/recognition/server/decode-photo";
import type { RgbaImage } from "@/lib/recognition/types";
import { storage } from "@/lib/storage";
import { MAX_IMAGE_BYTES, PlanPicture, StorePlanPictureInput } from "../contract";
import { asInputError } from "../policy";
import { renditionKey, toPlanPicture } from "../present";
import { insertPlanPicture } from "../queries/plan-pictures";
import { looksLikeSvg, rasteriseSvg } from "../rasterise-svg";
import { encodeRendition, MASTER_SIDE_MAX, masterSide } from "../renditions";

/** Takes a picture of a floor plan in, to trace over. Whatever it was, what is stored are its pixels, encoded by us. */
export const storePlanPicture = defineOperation({
  name: "storePlanPicture",
  access: staff("curator", "collection:write"),
  input: StorePlanPictureInput,
  output: PlanPicture,
  async run(ctx, { image: bytes }) {
    const museumId = museumOf(ctx).id;
    const picture = await pixelsOf(bytes);
    const { width, height } = picture;
    const storageKey = randomUUID();
    const side = masterSide(width, height);
    await storage().put(renditionKey(storageKey, side), await encodeRendition(picture, side));
    return inTransaction(ctx, async (inner) => {
      const values = { museumId, storageKey, width, height, createdAt: inner.now() };
      const row = await insertPlanPicture(inner.db, values);
      const subject = { kind: "planPicture", id: row.id };
      await audit(inner, { action: "storePlanPicture", subject, after: { width, height } });
      return toPlanPicture(row);
    });
  },
});

function pixelsOf(bytes: Uint8Array): Promise<RgbaImage> {
  if (looksLikeSvg(bytes)) return rasteriseSvg(bytes, MASTER_SIDE_MAX);
  return decodePhoto(bytes, { maxSide: MASTER_SIDE_MAX, maxBytes: MAX_IMAGE_BYTES }).catch(asInputError);
}
