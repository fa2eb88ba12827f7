import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { and, eq } from "drizzle-orm";
import sharp from "sharp";
import { afterAll, describe, expect, it } from "vitest";
import { imageFeatures } from "@/db/schema/media";
import { embeddings } from "@/db/schema/recognition";
import { busyPicture } from "@/db/seed/busy-picture";
import { type TestMuseum, testMuseum } from "@/db/testing";
import { announced, runJob } from "@/inngest/run-job.testing";
import { cancelJob, getJob, listJobs, retryJob } from "@/lib/jobs";
import { createContext } from "@/lib/kernel/context";
import { env } from "@/lib/kernel/env";
import type { Id } from "@/lib/kernel/ids";
import { listPictures, resumeImages, uploadArtworkImage } from "@/lib/media";
import { dropImage } from "@/lib/media/open-images";
import { findImage } from "@/lib/media/queries/images";
import { stopEngine } from "@/lib/recognition/server/engine";
import { prepareImage } from "./embed-image";

afterAll(stopEngine);

const UPLOADED = "media/image.uploaded";
const curatorOf = (museum: TestMuseum) => museum.as({ kind: "staff", userId: "cleo", role: "curator" });

/** A museum with one work, and a curator's upload to it that waits for its job. */
async function uploaded(seed: string) {
  const museum = await testMuseum({ works: 1 });
  const curator = curatorOf(museum);
  const artworkId = museum.works[0]?.id as Id<"artwork">;
  const image = await busyPicture(seed, 900, 700);
  const upload = { artworkId, image, imageName: "monet.png", alt: "Squares" };
  const answer = await uploadArtworkImage(curator, upload);
  const row = async () => {
    const found = await findImage(curator.db, museum.system.museum?.id as Id<"museum">, answer.imageId);
    if (!found) throw new Error("no image");
    return found;
  };
  const [event] = await announced(museum, UPLOADED);
  const run = async () => runJob(prepareImage, UPLOADED, (await announced(museum, UPLOADED))[0] ?? {});
  return { museum, curator, artworkId, upload, ...answer, row, event: event ?? {}, run };
}

const filesOf = (key: string) => readdirSync(join(env().storageDir, key)).sort();

describe("an uploaded picture", () => {
  it("waits with its job, and is ready once each step is taken", async () => {
    const { museum, curator, artworkId, imageId, jobId, row, run } = await uploaded("whole");
    expect(await row()).toMatchObject({ state: "pending", width: 900, height: 700, alt: { en: "Squares" } });
    expect((await listPictures(museum.visitor, { artworkIds: [artworkId] })).size).toBe(0);
    expect((await listJobs(curator, {})).items).toMatchObject([
      { id: jobId, kind: "embed-image", label: "monet.png", state: "queued" },
    ]);
    expect((await run()).error).toBeUndefined();
    const ready = await row();
    expect(ready).toMatchObject({ state: "ready", failure: null });
    expect(ready.dominantColors.length).toBeGreaterThan(0);
    expect(ready.perceptualHash).toMatch(/^[0-9a-f]{16}$/);
    expect(filesOf(ready.storageKey)).toEqual(["150.webp", "1600.webp", "400.webp", "800.webp"]);
    const vectors = await curator.db.select().from(embeddings).where(eq(embeddings.subjectId, imageId));
    expect(vectors).toHaveLength(1);
    const features = await curator.db
      .select()
      .from(imageFeatures)
      .where(and(eq(imageFeatures.imageId, imageId)));
    expect(features).toHaveLength(1);
    const job = await getJob(curator, { jobId: jobId as Id<"job"> });
    expect(job.state).toBe("done");
    expect(job.steps.map(({ name }) => name)).toEqual([
      ...["decode", "rendition-150", "rendition-400", "rendition-800"],
      ...["colours", "hash", "embedding", "features", "finish"],
    ]);
  });

  it("says that it is ready once, however often its steps are taken", async () => {
    const { museum, artworkId, imageId, run, event } = await uploaded("twice");
    await run();
    expect((await runJob(prepareImage, UPLOADED, { ...event, jobId: undefined })).error).toBeUndefined();
    const museumId = museum.system.museum?.id;
    expect(await announced(museum, "media/image.ready")).toEqual([{ museumId, artworkId, imageId }]);
  });

  it("that is there already is the same image and no second job, whoever sends it at the same time", async () => {
    const { museum, curator, upload, imageId } = await uploaded("same");
    const again = { imageId, jobId: null, created: false };
    expect(await uploadArtworkImage(curator, upload)).toEqual(again);
    const fresh = { ...upload, image: await busyPicture("same time") };
    const both = await Promise.all([uploadArtworkImage(curator, fresh), uploadArtworkImage(curator, fresh)]);
    expect(new Set(both.map((answer) => answer.imageId)).size).toBe(1);
    expect(both.map(({ created }) => created).sort()).toEqual([false, true]);
    expect(await announced(museum, UPLOADED)).toHaveLength(2);
  });

  it("whose stored file can't be decoded is failed for good with the reason, and can be tried again", async () => {
    const { curator, row, run, jobId, imageId } = await uploaded("damaged");
    const { storageKey } = await row();
    const master = join(env().storageDir, storageKey, "1600.webp");
    const intact = await sharp(master).toBuffer();
    writeFileSync(master, "no picture any more");
    dropImage(imageId);
    expect((await run()).error).toMatchObject({ name: "NonRetriableError" });
    expect(await row()).toMatchObject({
      state: "failed",
      failure: expect.stringContaining("This is not a picture we know."),
    });
    await cancelJob(curator, { jobId: jobId as Id<"job"> });
    await retryJob(curator, { jobId: jobId as Id<"job"> });
    writeFileSync(master, intact);
    expect((await run()).error).toBeUndefined();
    expect(await row()).toMatchObject({ state: "ready", failure: null });
  });

  it("whose file is gone says so when its job fails for good", async () => {
    const { row, run, event, imageId } = await uploaded("gone");
    const { storageKey } = await row();
    rmSync(join(env().storageDir, storageKey), { recursive: true });
    dropImage(imageId);
    const { error } = await run();
    const failure = { run_id: "run", event: { data: event } };
    const settle = prepareImage.opts.onFailure as unknown as (given: object) => Promise<void>;
    await settle({ event: { data: failure }, error });
    expect(await row()).toMatchObject({
      state: "failed",
      failure: "The stored file of this picture is gone.",
    });
  });
});

describe("an upload that is refused", () => {
  it("leaves no file, no row and no event", async () => {
    const museum = await testMuseum({ works: 1 });
    const other = await testMuseum({ works: 1 });
    const curator = curatorOf(museum);
    mkdirSync(env().storageDir, { recursive: true });
    const before = filesOf("").length;
    const to = (artworkId: unknown, image: Uint8Array) =>
      uploadArtworkImage(curator, { artworkId: artworkId as Id<"artwork">, image });
    const own = museum.works[0]?.id;
    const whole = await busyPicture("refused");
    await expect(to(own, Buffer.from("words"))).rejects.toMatchObject({ code: "unsupported_type" });
    await expect(to(own, whole.subarray(0, 900))).rejects.toMatchObject({ code: "unprocessable" });
    await expect(to(own, new Uint8Array(51 * 1024 * 1024))).rejects.toMatchObject({ code: "too_large" });
    await expect(to(other.works[0]?.id, whole)).rejects.toMatchObject({ code: "not_found" });
    expect(filesOf("")).toHaveLength(before);
    expect(await announced(museum, UPLOADED)).toEqual([]);
    expect((await listJobs(curator, {})).items).toEqual([]);
  });
});

describe("a picture whose file was lost", () => {
  it("comes back when it is sent again", async () => {
    const { curator, upload, imageId, row, run } = await uploaded("lost file");
    expect((await run()).error).toBeUndefined();
    rmSync(join(env().storageDir, (await row()).storageKey), { recursive: true });
    dropImage(imageId);
    expect(await uploadArtworkImage(curator, upload)).toMatchObject({ imageId, created: true });
    expect((await run()).error).toBeUndefined();
    expect(await row()).toMatchObject({ state: "ready" });
    expect(await uploadArtworkImage(curator, upload)).toMatchObject({ created: false });
  });
});

describe("a picture that was left waiting", () => {
  it("is queued again after ten minutes, unless something is being done or somebody stopped it", async () => {
    const { museum, curator, jobId, artworkId, upload, row: rowOf } = await uploaded("left");

    const later = createContext({ ...museum.system, now: () => new Date(Date.now() + 11 * 60_000) });
    expect(await resumeImages(later, {})).toEqual({ resumed: 0 });
    await cancelJob(curator, { jobId: jobId as Id<"job"> });
    expect(await resumeImages(later, {})).toEqual({ resumed: 0 });
    expect(await rowOf()).toMatchObject({ state: "failed", failure: "Its preparation was stopped." });
    expect(await uploadArtworkImage(curator, upload)).toMatchObject({ created: true });
    expect(await rowOf()).toMatchObject({ state: "pending", failure: null });
    const row = { artworkId, image: await busyPicture("left too") };
    const second = await uploadArtworkImage(curator, row);
    await curator.db.execute(`delete from job_runs where id = '${second.jobId}'`);
    expect(await resumeImages(museum.system, {})).toEqual({ resumed: 0 });
    expect(await resumeImages(later, {})).toEqual({ resumed: 1 });
    expect(await resumeImages(later, {})).toEqual({ resumed: 0 });
  });
});
