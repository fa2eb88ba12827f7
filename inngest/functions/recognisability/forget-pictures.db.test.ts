import { eq } from "drizzle-orm";
import sharp from "sharp";
import { afterAll, expect, it } from "vitest";
import { confusablePairs, pictureChecks } from "@/db/schema/recognisability";
import { addTestWork, testMuseum } from "@/db/testing";
import { prepareImage } from "@/inngest/functions/media/embed-image";
import { announced, runJob } from "@/inngest/run-job.testing";
import type { Id } from "@/lib/kernel/ids";
import { addArtworkImage, deleteArtworkImage, restoreArtworkImage } from "@/lib/media";
import { stopEngine } from "@/lib/recognition/server/engine";
import { compareNewPictures, forgetGonePictures } from "./note-changes";

afterAll(stopEngine);

const [UPLOADED, READY, GONE] = ["media/image.uploaded", "media/image.ready", "media/image.deleted"];

it("what is known of a picture goes when it is deleted, and is found again when it comes back", async () => {
  const museum = await testMuseum({ works: 2, pictures: "undone" });
  const museumId = museum.system.museum?.id as Id<"museum">;
  const curator = museum.as({ kind: "staff", userId: "cleo", role: "curator" });
  // A print of the first work's picture, in other colours.
  const bytes = await sharp(museum.works[0]?.picture).modulate({ hue: 40 }).png().toBuffer();
  const { id: artworkId } = await addTestWork(museum, 2);
  const { imageId } = await addArtworkImage(museum.system, { artworkId, bytes, alt: {} });
  const compare = async () => {
    const [one, ...others] = await announced(museum, READY);
    await runJob(compareNewPictures, READY, one ?? {}, ...others);
  };
  const known = async () => {
    const { db } = museum.system;
    const pairs = await db.select().from(confusablePairs).where(eq(confusablePairs.museumId, museumId));
    const checks = await db.select().from(pictureChecks).where(eq(pictureChecks.museumId, museumId));
    return [
      pairs.some(({ imageA, imageB }) => imageA === imageId || imageB === imageId),
      checks.some((check) => check.imageId === imageId),
    ];
  };
  const forget = async () => {
    const [gone] = await announced(museum, GONE);
    return (await runJob(forgetGonePictures, GONE, gone ?? {})).result;
  };

  await compare();
  expect(await known()).toEqual([true, true]);
  await deleteArtworkImage(curator, { imageId });
  expect(await forget()).toEqual({ forgotten: 1 });
  expect(await known()).toEqual([false, false]);

  await restoreArtworkImage(curator, { imageId });
  const [again] = await announced(museum, UPLOADED);
  expect((await runJob(prepareImage, UPLOADED, again ?? {})).error).toBeUndefined();
  await compare();
  // An event that comes late, or twice, finds the picture there.
  expect(await forget()).toEqual({ forgotten: 0 });
  expect(await known()).toEqual([true, true]);
});
