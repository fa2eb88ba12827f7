import sharp from "sharp";
import { busyPicture } from "@/db/seed/busy-picture";
import { WORK_FEATURES } from "@/lib/recognition/geometry/detect";
import { packFeatures } from "@/lib/recognition/geometry/packed-features";
import { synthesisePhoto } from "@/lib/recognition/photo-synth/synthesise-photo";
import { decodePhoto } from "@/lib/recognition/server/decode-photo";
import { engine } from "@/lib/recognition/server/engine";
import { galleryVector } from "@/lib/recognition/views";

export type Pictured = { vector: Float32Array; features: Uint8Array };

/** Gallery vectors and packed features of pictures that were really encoded. */
export async function describePictures(prefix: string, count: number): Promise<Pictured[]> {
  const { encoder, verification } = await engine();
  const described: Pictured[] = [];
  for (let index = 0; index < count; index++) {
    const image = await decodePhoto(await busyPicture(`${prefix}-${index}`));
    const features = packFeatures(await verification.detect(image, WORK_FEATURES));
    described.push({ vector: await galleryVector(encoder, image), features });
  }
  return described;
}

/** Visitors' photos (JPEG, 1024 px) of the first `count` pictures of this prefix. */
export async function takePhotos(prefix: string, count: number): Promise<Buffer[]> {
  const photos: Buffer[] = [];
  for (let index = 0; index < count; index++) {
    const picture = await decodePhoto(await busyPicture(`${prefix}-${index}`));
    const { photo } = await synthesisePhoto(picture, {
      level: "medium",
      seed: index,
      width: 768,
      height: 1024,
    });
    const raw = { width: photo.width, height: photo.height, channels: 4 as const };
    photos.push(await sharp(photo.data, { raw }).jpeg({ quality: 85 }).toBuffer());
  }
  return photos;
}
