import { rmSync } from "node:fs";
import { join } from "node:path";
import { and, eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { embeddings } from "@/db/schema/recognition";
import { addTestWork, type TestMuseum, testMuseum } from "@/db/testing";
import { announced, runJob } from "@/inngest/run-job.testing";
import { adoptModel, getActiveModels } from "@/lib/embeddings";
import {
  embedMissing,
  listModels,
  resumeEmbedding,
  rollBackModel,
  startReindex,
  switchModel,
} from "@/lib/indexing";
import { getJob } from "@/lib/jobs";
import { env } from "@/lib/kernel/env";
import type { Id } from "@/lib/kernel/ids";
import { embedImage, finishImage } from "@/lib/media";
import { findImage } from "@/lib/media/queries/images";
import { deleteMuseum } from "@/lib/museums";
import { engine, stopEngine } from "@/lib/recognition/server/engine";
import type { Encoder } from "@/lib/recognition/types";
import { scanArtwork } from "@/lib/scan";
import { writeTinyClip } from "@/scripts/tiny-clip";
import { embedBatch } from "./embed-batch";
import { reindexMuseum } from "./reindex-museum";

const MODEL = "test/tiny-clip";
// Before the settings are read: this server has a small model in CLIP's shape, and the built-in one as always.
vi.hoisted(() => {
  const folder = `${process.env.TMPDIR ?? "/tmp"}/artscope-models-${process.pid}-${Date.now()}`;
  process.env.ARTSCOPE_MODELS = folder;
  process.env.ARTSCOPE_ENCODER = "clip";
  process.env.ARTSCOPE_CLIP_MODEL = "test/tiny-clip";
});

const idOf = ({ id, revision }: Encoder) => `${id}@${revision}`;
let candidate: string;
let builtIn: Encoder;
beforeAll(async () => {
  await writeTinyClip(join(env().modelsDir, MODEL));
  const machine = await engine();
  candidate = machine.modelId;
  const spare = (await machine.encoders()).find((encoder) => idOf(encoder) !== candidate);
  if (!spare) throw new Error("the built-in encoder is always there");
  builtIn = spare;
});
afterAll(async () => {
  await stopEngine();
  rmSync(env().modelsDir, { recursive: true, force: true });
});

const adminOf = (museum: TestMuseum) => museum.as({ kind: "staff", userId: "ada", role: "admin" });

/** A museum that recognises with the built-in encoder, with this many pictures. */
async function museumOf(works: number, seed: string) {
  const museum = await testMuseum();
  const { id: name, revision, dimensions, roles } = builtIn;
  await adoptModel(museum.system, { name, revision, dimensions, roles: [...roles] });
  for (let index = 0; index < works; index++)
    museum.works.push(await addTestWork(museum, index, { pictures: seed }));
  return museum;
}

const museumIdOf = ({ system }: TestMuseum) => system.museum?.id as Id<"museum">;
const active = async ({ system }: TestMuseum) => (await getActiveModels(system, {}))[0];
const covered = async (museum: TestMuseum, modelId: string) => {
  const { museumId, modelId: model, subject } = embeddings;
  const own = and(eq(museumId, museumIdOf(museum)), eq(model, modelId), eq(subject, "image"));
  return (await museum.system.db.select().from(embeddings).where(own)).length;
};
const dropVector = (museum: TestMuseum, modelId: string, imageId: unknown) =>
  museum.system.db.execute(
    sql`delete from embeddings where model_id = ${modelId} and subject_id = ${String(imageId)} and museum_id = ${museumIdOf(museum)}`,
  );

async function reindex(museum: TestMuseum, switchWhenDone: boolean) {
  const { jobId } = await startReindex(adminOf(museum), { modelId: candidate, switchWhenDone });
  const [event] = await announced(museum, "indexing/reindex.requested");
  const outcome = await runJob(reindexMuseum, "indexing/reindex.requested", event ?? {});
  return { ...outcome, jobId, job: () => getJob(adminOf(museum), { jobId }) };
}

describe("a re-index", () => {
  it("fills the other model in beside the one in use, which goes on answering, and switches on demand", async () => {
    const museum = await museumOf(3, "beside");
    const { result, job } = await reindex(museum, false);
    expect(result).toEqual({ images: 3, failed: 0, switched: false });
    expect(await job()).toMatchObject({ state: "done", total: 3, done: 3, failed: 0, label: candidate });
    expect([await covered(museum, idOf(builtIn)), await covered(museum, candidate)]).toEqual([3, 3]);
    expect(await active(museum)).toMatchObject({ modelId: idOf(builtIn), previousModelId: null });
    const image = museum.works[1]?.picture as Buffer;
    const found = await scanArtwork(museum.visitor, { image });
    expect(found).toMatchObject({ decision: "match", model: idOf(builtIn) });

    const admin = adminOf(museum);
    expect(await switchModel(admin, { modelId: candidate })).toMatchObject({
      previousModelId: idOf(builtIn),
    });
    expect(await scanArtwork(museum.visitor, { image })).toMatchObject({ model: candidate });
    const switches = await announced(museum, "embeddings/model.switched");
    expect(switches).toEqual([{ museumId: museumIdOf(museum), role: "recognition", modelId: candidate }]);
    expect(await rollBackModel(admin, {})).toMatchObject({
      modelId: idOf(builtIn),
      previousModelId: candidate,
    });
    expect(await scanArtwork(museum.visitor, { image })).toMatchObject({ decision: "match" });
  });

  it("goes on where it stopped, and switches by itself once nothing is missing", async () => {
    const museum = await museumOf(3, "resumed");
    await startReindex(adminOf(museum), { modelId: candidate });
    const first = await embedMissing(museum.system, { modelId: candidate, after: null, limit: 1 });
    expect(first).toMatchObject({ embedded: 1, failed: [] });
    const { result } = await reindex(museum, true);
    expect(result).toEqual({ images: 3, failed: 0, switched: true });
    expect(await active(museum)).toMatchObject({ modelId: candidate, previousModelId: idOf(builtIn) });
    expect(await covered(museum, candidate)).toBe(3);
  });

  it("does not switch while a picture can't be embedded, and says which and how many", async () => {
    const museum = await museumOf(2, "hole");
    const [work] = museum.works;
    const imageId = work?.imageId as Id<"image">;
    const row = await findImage(museum.system.db, museumIdOf(museum), imageId);
    rmSync(join(env().storageDir, row?.storageKey ?? "none"), { recursive: true });
    const { error, job } = await reindex(museum, true);
    const gap = `1 of 2 pictures have no vector of ${candidate} yet. Re-index with it first; a picture whose file is gone must be sent again.`;
    expect(error).toMatchObject({ name: "NonRetriableError", message: gap });
    const items = [
      { id: imageId, label: "Composition 0", message: "The stored file of this picture is gone." },
    ];
    expect(await job()).toMatchObject({ total: 2, failed: 1, items });
    expect(await active(museum)).toMatchObject({ modelId: idOf(builtIn) });
  });

  it("ends with its museum, without a vector left behind", async () => {
    const museum = await museumOf(2, "ends");
    await startReindex(adminOf(museum), { modelId: candidate, switchWhenDone: true });
    const [event] = await announced(museum, "indexing/reindex.requested");
    const machine = await engine();
    const restore = whileEncoding(machine, candidate, async () => {
      await deleteMuseum(museum.system, { slug: museum.slug });
    });
    const first = await runJob(reindexMuseum, "indexing/reindex.requested", event ?? {});
    restore();
    expect(first.error).toMatchObject({ name: "NonRetriableError", message: "The job was cancelled." });
    const again = await runJob(reindexMuseum, "indexing/reindex.requested", event ?? {});
    expect(again.error).toMatchObject({
      name: "NonRetriableError",
      message: "There is no such museum here.",
    });
    expect([await covered(museum, candidate), await covered(museum, idOf(builtIn))]).toEqual([0, 0]);
  });
});

/** Something that happens while the model is at work, once: what a slow encoder makes likely. */
function whileEncoding(
  machine: Awaited<ReturnType<typeof engine>>,
  modelId: string,
  happens: () => Promise<unknown>,
) {
  const { encoderOf } = machine;
  let due = true;
  machine.encoderOf = async (wanted) => {
    const encoder = await encoderOf(wanted);
    if (wanted !== modelId || !encoder) return encoder;
    const encode: Encoder["encode"] = async (images) => {
      const vectors = await encoder.encode(images);
      if (due) {
        due = false;
        await happens();
      }
      return vectors;
    };
    return { ...encoder, encode };
  };
  return () => {
    machine.encoderOf = encoderOf;
  };
}

describe("a switch of the model", () => {
  it("while a picture is embedded has its vector dropped and made anew with the model in use", async () => {
    const museum = await museumOf(1, "switched");
    const imageId = museum.works[0]?.imageId as Id<"image">;
    await reindex(museum, false);
    await dropVector(museum, candidate, imageId);
    await museum.system.db.execute(sql`delete from embedding_cache`);
    await dropVector(museum, idOf(builtIn), imageId);
    await museum.system.db.execute(sql`update artwork_images set state = 'pending' where id = ${imageId}`);
    const restore = whileEncoding(await engine(), idOf(builtIn), () =>
      switchModel(adminOf(museum), { modelId: candidate }),
    );
    expect(await embedImage(museum.system, { imageId })).toEqual({ modelIds: [candidate] });
    restore();
    expect([await covered(museum, idOf(builtIn)), await covered(museum, candidate)]).toEqual([0, 1]);
  });

  it("between a picture's embedding and its end is made good before it is shown", async () => {
    const museum = await museumOf(1, "made-good");
    const imageId = museum.works[0]?.imageId as Id<"image">;
    await reindex(museum, false);
    await dropVector(museum, candidate, imageId);
    await museum.system.db.execute(sql`update artwork_images set state = 'pending' where id = ${imageId}`);
    await switchModel(adminOf(museum), { modelId: candidate });
    await finishImage(museum.system, { imageId });
    expect(await covered(museum, candidate)).toBe(1);
  });

  it("is refused with numbers while vectors are missing, back and forth", async () => {
    const museum = await museumOf(3, "numbers");
    const admin = adminOf(museum);
    const none = `3 of 3 pictures have no vector of ${candidate} yet.`;
    await expect(switchModel(admin, { modelId: candidate })).rejects.toMatchObject({
      code: "conflict",
      detail: expect.stringContaining(none),
    });
    await expect(rollBackModel(admin, {})).rejects.toMatchObject({ code: "conflict" });
    await reindex(museum, true);
    museum.works.push(await addTestWork(museum, 3, { pictures: "since" }));
    await expect(rollBackModel(admin, {})).rejects.toMatchObject({
      detail: expect.stringContaining(`1 of 4 pictures have no vector of ${idOf(builtIn)}`),
    });
    const { items, images } = await listModels(admin, {});
    expect(images).toBe(4);
    expect(items).toMatchObject([
      { id: idOf(builtIn), activeIn: [], previousIn: ["recognition"], images: 3, isHere: true },
      { id: candidate, activeIn: ["recognition"], previousIn: [], images: 4, isHere: true },
    ]);
  });

  it("is refused to a model that this server hasn't got, and to staff below an admin", async () => {
    const museum = await museumOf(0, "");
    const unknown = { modelId: "lost@1" };
    for (const attempt of [switchModel, startReindex])
      await expect(attempt(adminOf(museum), unknown)).rejects.toMatchObject({ code: "unprocessable" });
    const semantic = { modelId: idOf(builtIn), role: "semantic" as const };
    await expect(startReindex(adminOf(museum), semantic)).rejects.toMatchObject({ code: "unprocessable" });
  });
});

describe("a batch", () => {
  it("is asked for when ready pictures lack a vector, once, and embeds them", async () => {
    const museum = await museumOf(2, "batch");
    expect(await resumeEmbedding(museum.system, {})).toEqual({ missing: 0 });
    await dropVector(museum, idOf(builtIn), museum.works[0]?.imageId);
    expect(await resumeEmbedding(museum.system, {})).toEqual({ missing: 1 });
    expect(await resumeEmbedding(museum.system, {})).toEqual({ missing: 1 });
    const events = await announced(museum, "indexing/batch.requested");
    expect(events).toHaveLength(1);
    const { result } = await runJob(embedBatch, "indexing/batch.requested", events[0] ?? {});
    expect(result).toEqual({ embedded: 1, failed: 0 });
    expect(await covered(museum, idOf(builtIn))).toBe(2);
  });
});
