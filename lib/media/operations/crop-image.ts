import sharp from "sharp";
import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { AppError, found } from "@/lib/kernel/errors";
import { defineOperation } from "@/lib/kernel/operation";
import { WeightedGate } from "@/lib/recognition/server/weighted-gate";
import { storage } from "@/lib/storage";
import { ImageIdInput } from "../contract";
import { imageOf } from "../image";
import { renditionKey } from "../present";
import { MASTER_SIDE_MAX, masterSide } from "../renditions";

/** Pieces made at one time, and how many more may wait: visitors' pages need the processor too. */
const AT_ONCE = 2;
const WAITING_MAX = 60;
const QUALITY = 86;

const gate = new WeightedGate(AT_ONCE);
const making = new Map<string, Promise<Uint8Array>>();

const side = z.number().int().min(1).max(MASTER_SIDE_MAX);

/**
 * A piece of a ready picture as JPEG, in pixels of the master, made when it is first asked for and kept beside the
 * renditions. Whoever calls this bounds what can be asked for. Throws `unavailable` when too many wait.
 */
export const cropImage = defineOperation({
  name: "cropImage",
  access: systemOnly,
  input: ImageIdInput.extend({
    left: z.number().int().min(0),
    top: z.number().int().min(0),
    width: side,
    height: side,
    toWidth: side,
    toHeight: side,
  }),
  output: z.custom<Uint8Array>(),
  async run(ctx, { imageId, left, top, width, height, toWidth, toHeight }) {
    const image = await imageOf(ctx, imageId);
    if (image.state !== "ready" || left + width > image.width || top + height > image.height)
      throw new AppError("not_found", "There is no such part of a picture here.");
    const key = `${image.storageKey}/crops/${left},${top},${width},${height}-${toWidth},${toHeight}.jpg`;
    const kept = await storage().get(key);
    if (kept) return kept;
    const make = async () => {
      const master = await storage().get(
        renditionKey(image.storageKey, masterSide(image.width, image.height)),
      );
      const bytes = await sharp(found(master, "picture"))
        .extract({ left, top, width, height })
        .resize(toWidth, toHeight, { fit: "fill" })
        .flatten({ background: "#ffffff" })
        .jpeg({ quality: QUALITY, mozjpeg: true })
        .toBuffer();
      await storage().put(key, bytes);
      return bytes;
    };
    return once(key, make);
  },
});

/** Several who ask for the same piece at the same time wait for one making of it. */
function once(key: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const running = making.get(key);
  if (running !== undefined) return running;
  if (making.size >= WAITING_MAX)
    throw new AppError("unavailable", "Too many pictures are being prepared.", { retryAfterSeconds: 2 });
  const work = gate.run(1, make).finally(() => making.delete(key));
  making.set(key, work);
  return work;
}
