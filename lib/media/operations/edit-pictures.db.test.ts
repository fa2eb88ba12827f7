import { existsSync } from "node:fs";
import { join } from "node:path";
import { and, desc, eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { auditLog } from "@/db/schema/audit";
import { artworkImages } from "@/db/schema/media";
import { embeddings } from "@/db/schema/recognition";
import { busyPicture } from "@/db/seed/busy-picture";
import { addTestWork, type TestMuseum, type TestWork, testMuseum } from "@/db/testing";
import { prepareImage } from "@/inngest/functions/media/embed-image";
import { announced, runJob } from "@/inngest/run-job.testing";
import { cancelJob, getJob } from "@/lib/jobs";
import { type Context, createContext } from "@/lib/kernel/context";
import { env } from "@/lib/kernel/env";
import type { Id } from "@/lib/kernel/ids";
import {
  deleteArtworkImage,
  editArtworkImage,
  embedImage,
  listArtworkImages,
  listPictures,
  orderArtworkImages,
  purgeDeletedImages,
  restoreArtworkImage,
  retryArtworkImage,
  uploadArtworkImage,
} from "@/lib/media";
import { stopEngine } from "@/lib/recognition/server/engine";
import { scanArtwork } from "@/lib/scan";

afterAll(stopEngine);

const UPLOADED = "media/image.uploaded";
let museum: TestMuseum;
let curator: Context;
let seeds = 0;
let work: TestWork;

beforeAll(async () => {
  museum = await testMuseum();
  curator = museum.as({ kind: "staff", userId: "cleo", role: "curator" });
});
beforeEach(async () => {
  work = await addTestWork(museum, seeds++);
});

const upload = async (picture: string, more = {}) => {
  const image = await busyPicture(`${picture}-${seeds}`, 500, 400);
  return { image, ...(await uploadArtworkImage(curator, { artworkId: work.id, image, ...more })) };
};
const prepare = async () => runJob(prepareImage, UPLOADED, (await announced(museum, UPLOADED))[0] ?? {});
const ready = async (picture: string) => {
  const uploaded = await upload(picture);
  await prepare();
  return uploaded;
};
const list = async (id = work.id) => (await listArtworkImages(curator, { artworkId: id })).items;
const vectorsOf = (imageId: Id<"image">) =>
  curator.db.select().from(embeddings).where(eq(embeddings.subjectId, imageId));
const lastEntry = async (id: string) => {
  const ofSubject = and(eq(auditLog.subjectId, id), eq(auditLog.museumId, museum.system.museum?.id as never));
  const rows = await curator.db.select().from(auditLog).where(ofSubject).orderBy(desc(auditLog.createdAt));
  return rows[0];
};

describe("the pictures of a work, to its staff", () => {
  it("are there while they are being prepared, with the job that does", async () => {
    const { imageId, jobId } = await upload("waiting", { alt: "A wave", view: "detail" });
    const [waiting] = await list();
    expect(waiting).toMatchObject({
      id: imageId,
      state: "pending",
      jobId,
      view: "detail",
      alt: { en: "A wave" },
    });
    expect(waiting?.renditions).toHaveLength(1);
    await prepare();
    expect(await list()).toMatchObject([{ id: imageId, state: "ready", jobId: null }]);
    expect((await list())[0]?.renditions).toHaveLength(3);
  });

  it("are another museum's business nowhere", async () => {
    const { imageId } = await upload("private");
    const other = await testMuseum();
    const stranger = other.as({ kind: "staff", userId: "eve", role: "admin" });
    expect((await listArtworkImages(stranger, { artworkId: work.id })).items).toEqual([]);
    for (const attempt of [
      () => editArtworkImage(stranger, { imageId, version: 1, view: "back" }),
      () => deleteArtworkImage(stranger, { imageId }),
      () => restoreArtworkImage(stranger, { imageId }),
      () => retryArtworkImage(stranger, { imageId }),
    ])
      await expect(attempt()).rejects.toMatchObject({ code: "not_found" });
    const foreign = orderArtworkImages(stranger, { artworkId: work.id, imageIds: [imageId] });
    await expect(foreign).rejects.toMatchObject({ code: "conflict" });
  });
});

describe("what is said of a picture", () => {
  it("is changed by language, and written down as it was and is", async () => {
    const { imageId } = await upload("words", { alt: "A wave" });
    const one = await editArtworkImage(curator, { imageId, version: 1, alt: { es: "Una ola" } });
    expect(one).toMatchObject({ alt: { en: "A wave", es: "Una ola" }, version: 2 });
    const two = await editArtworkImage(curator, { imageId, version: 2, view: "back", alt: { en: "" } });
    expect(two).toMatchObject({ alt: { es: "Una ola" }, view: "back", version: 3 });
    expect(await lastEntry(imageId)).toMatchObject({
      ...{ action: "editArtworkImage", actorId: "cleo" },
      before: { view: "front", alt: { en: "A wave", es: "Una ola" } },
      after: { view: "back", alt: { es: "Una ola" } },
    });
  });

  it("is not overwritten by who did not see the last change", async () => {
    const { imageId } = await upload("two people");
    await editArtworkImage(curator, { imageId, version: 1, alt: { en: "First" } });
    const second = editArtworkImage(curator, { imageId, version: 1, alt: { en: "Second" } });
    await expect(second).rejects.toMatchObject({ code: "conflict" });
    expect((await list())[0]?.alt).toEqual({ en: "First" });
  });

  it("is no more than the form shows", async () => {
    const { imageId } = await upload("strict");
    const more = { imageId, version: 1, state: "ready", storageKey: "x" } as never;
    await expect(editArtworkImage(curator, more)).rejects.toMatchObject({ code: "invalid_input" });
  });
});

describe("the order of pictures", () => {
  it("is that of their coming until somebody changes it, and new ones stand behind", async () => {
    const ids = [await upload("a"), await upload("b"), await upload("c")].map(({ imageId }) => imageId);
    expect((await list()).map(({ id }) => id)).toEqual(ids);
    const turned = ids.toReversed();
    await orderArtworkImages(curator, { artworkId: work.id, imageIds: turned });
    const { imageId } = await upload("d");
    expect((await list()).map(({ id }) => id)).toEqual([...turned, imageId]);
    expect(await lastEntry(work.id)).toMatchObject({
      before: { pictures: ids },
      after: { pictures: turned },
    });
  });

  it("is of all of them: who has not seen one, or names one twice, is told", async () => {
    const [a, b] = [(await upload("a")).imageId, (await upload("b")).imageId];
    for (const imageIds of [[a], [a, a], [a, b, b]]) {
      const wrong = orderArtworkImages(curator, { artworkId: work.id, imageIds });
      await expect(wrong).rejects.toMatchObject({ code: "conflict" });
    }
  });
});

describe("a deleted picture", () => {
  it("is found by no scan and seen by nobody, and both again once it is back", async () => {
    const { imageId, image } = await ready("gone");
    const scan = () => scanArtwork(museum.visitor, { image });
    expect((await scan()).artwork?.id).toBe(work.id);
    await deleteArtworkImage(curator, { imageId });
    expect((await scan()).artwork?.id).not.toBe(work.id);
    expect(await list()).toEqual([]);
    expect((await listPictures(museum.visitor, { artworkIds: [work.id] })).size).toBe(0);
    expect(await vectorsOf(imageId)).toEqual([]);
    expect(await announced(museum, "media/image.deleted")).toMatchObject([{ imageId, artworkId: work.id }]);
    await restoreArtworkImage(curator, { imageId });
    expect(await list()).toMatchObject([{ id: imageId, state: "pending" }]);
    await prepare();
    expect((await scan()).artwork?.id).toBe(work.id);
  });

  it("ends the job that prepares it, and no vector comes late", async () => {
    const { imageId, jobId } = await upload("late");
    const event = (await announced(museum, UPLOADED))[0] ?? {};
    await deleteArtworkImage(curator, { imageId });
    expect((await getJob(curator, { jobId: jobId as Id<"job"> })).state).toBe("cancelled");
    expect(await announced(museum, "jobs/job.cancelled")).toContainEqual({ jobId });
    await runJob(prepareImage, UPLOADED, event);
    await expect(embedImage(museum.system, { imageId })).rejects.toMatchObject({ code: "not_found" });
    expect(await vectorsOf(imageId)).toEqual([]);
  });

  it("comes back also when its file is sent again, as what it is said to be then", async () => {
    const { imageId, image } = await ready("again");
    await deleteArtworkImage(curator, { imageId });
    const again = await uploadArtworkImage(curator, { artworkId: work.id, image, view: "side", alt: "New" });
    expect(again).toMatchObject({ imageId, created: true });
    await prepare();
    expect(await list()).toMatchObject([{ id: imageId, state: "ready", view: "side", alt: { en: "New" } }]);
  });

  it("is gone for good after a month, with its files", async () => {
    const { imageId } = await ready("month");
    const [row] = await curator.db.select().from(artworkImages).where(eq(artworkImages.id, imageId));
    const folder = join(env().storageDir, row?.storageKey ?? "none");
    await deleteArtworkImage(curator, { imageId });
    const inDays = (days: number) =>
      createContext({ ...museum.system, now: () => new Date(Date.now() + days * 86_400_000) });
    await purgeDeletedImages(inDays(29), {});
    expect(existsSync(folder)).toBe(true);
    await purgeDeletedImages(inDays(31), {});
    expect(existsSync(folder)).toBe(false);
    await expect(restoreArtworkImage(curator, { imageId })).rejects.toMatchObject({ code: "not_found" });
  });

  it("is no picture to delete again, and one that is there none to bring back", async () => {
    const { imageId } = await upload("twice");
    await expect(restoreArtworkImage(curator, { imageId })).rejects.toMatchObject({ code: "not_found" });
    await deleteArtworkImage(curator, { imageId });
    await expect(deleteArtworkImage(curator, { imageId })).rejects.toMatchObject({ code: "not_found" });
    await expect(editArtworkImage(curator, { imageId, version: 2 })).rejects.toMatchObject({
      code: "not_found",
    });
  });
});

describe("a picture whose preparation was stopped", () => {
  it("is prepared again on request, by the same job; one that is ready is not", async () => {
    const { imageId, jobId } = await upload("stopped");
    await expect(retryArtworkImage(curator, { imageId })).rejects.toMatchObject({ code: "conflict" });
    await cancelJob(curator, { jobId: jobId as Id<"job"> });
    expect(await retryArtworkImage(curator, { imageId })).toMatchObject({ imageId, jobId });
    await prepare();
    expect(await list()).toMatchObject([{ id: imageId, state: "ready" }]);
    await expect(retryArtworkImage(curator, { imageId })).rejects.toMatchObject({ code: "conflict" });
  });
});
