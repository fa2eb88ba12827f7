import { and, eq, gte } from "drizzle-orm";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { auditLog } from "@/db/schema/audit";
import { artworks } from "@/db/schema/catalog";
import { artworkImages } from "@/db/schema/media";
import { confusablePairs, pictureChecks } from "@/db/schema/recognisability";
import { addTestWork, type TestMuseum, type TestWork, testMuseum } from "@/db/testing";
import { announced, runJob } from "@/inngest/run-job.testing";
import { getLatestJobs, listJobs } from "@/lib/jobs";
import type { Id } from "@/lib/kernel/ids";
import { addArtworkImage } from "@/lib/media";
import { saveMuseum } from "@/lib/museums";
import {
  getComparisonState,
  getRecognisability,
  listConfusablePairs,
  listUnrecognisable,
  resumeComparison,
  settlePair,
  startComparison,
} from "@/lib/recognisability";
import { stopEngine } from "@/lib/recognition/server/engine";
import { compareAll } from "./compare-pictures";
import { compareAfterChange, compareAfterSwitch, compareNewPictures } from "./note-changes";

afterAll(stopEngine);

const REQUESTED = "recognisability/comparison.requested";
const READY = "media/image.ready";
const curatorOf = (museum: TestMuseum) => museum.as({ kind: "staff", userId: "cleo", role: "curator" });
const museumIdOf = ({ system }: TestMuseum) => system.museum?.id as Id<"museum">;

/** Another print of a picture: other colours, a little smaller. */
const printOf = (picture: Buffer) =>
  sharp(picture).modulate({ hue: 40, brightness: 0.92 }).resize(600).png().toBuffer();

/** A museum of four works, of which the last is a print of the first. */
async function museumWithCopy(seed: string) {
  const museum = await testMuseum({ works: 3, pictures: seed });
  const copy = await addTestWork(museum, 3);
  const bytes = await printOf(museum.works[0]?.picture ?? Buffer.alloc(0));
  const { imageId } = await addArtworkImage(museum.system, { artworkId: copy.id, bytes, alt: {} });
  museum.works.push({ ...copy, imageId, picture: bytes });
  return { museum, first: museum.works[0] as TestWork, copy: museum.works[3] as TestWork };
}

async function compareReady(museum: TestMuseum) {
  const [one, ...others] = await announced(museum, READY);
  return runJob(compareNewPictures, READY, one ?? {}, ...others);
}

/** Those that matter: strangers may have six or seven points in common by chance. */
const pairsOf = (museum: TestMuseum) =>
  museum.system.db
    .select()
    .from(confusablePairs)
    .where(and(eq(confusablePairs.museumId, museumIdOf(museum)), gte(confusablePairs.inliers, 8)));
const idsOf = async (museum: TestMuseum) =>
  (await listConfusablePairs(curatorOf(museum), {})).items.map(({ sides }) =>
    sides.map(({ work }) => work.id).sort(),
  );

describe("pictures that became ready", () => {
  let place: Awaited<ReturnType<typeof museumWithCopy>>;
  beforeAll(async () => {
    place = await museumWithCopy("copied");
    expect((await compareReady(place.museum)).result).toEqual({ compared: 4 });
  });

  it("are compared: a print of another work is found, works that have nothing in common are not", async () => {
    const { museum, first, copy } = place;
    const page = await listConfusablePairs(curatorOf(museum), {});
    expect(page).toMatchObject({ counts: { mistaken: 1, offered: 0, settled: 0 }, nextCursor: null });
    expect(page.items).toMatchObject([{ danger: "mistaken", settled: false }]);
    const [pair] = page.items;
    expect(pair?.sides.map(({ work }) => work.id).sort()).toEqual([first.id, copy.id].sort());
    for (const { imageId, picture } of pair?.sides ?? []) expect(picture?.id).toBe(imageId);
    expect(pair?.inliers).toBeGreaterThanOrEqual(15);
    expect(await pairsOf(museum)).toHaveLength(1);
  });

  it("twice give the same pairs", async () => {
    const before = await pairsOf(place.museum);
    await compareReady(place.museum);
    const after = await pairsOf(place.museum);
    expect(after.map(({ foundAt: _at, ...pair }) => pair)).toEqual(
      before.map(({ foundAt: _at, ...pair }) => pair),
    );
  });

  it("tell each work what it may be confused with, and what is seen of it", async () => {
    const { museum, first, copy } = place;
    const seen = await getRecognisability(curatorOf(museum), { artworkId: first.id });
    expect(seen).toMatchObject({
      ...{ verdict: "mistaken", lack: null, thresholds: { match: 15, ambiguous: 8 }, wellFrom: 120 },
      views: [{ view: "front", wanted: true, state: "ready" }, {}, {}, {}],
    });
    expect(seen.neighbours[0]).toMatchObject({ work: { id: copy.id }, danger: "mistaken" });
    expect(seen.neighbours.slice(1).map(({ danger }) => danger)).toEqual(["apart", "apart"]);
    const [picture] = seen.pictures;
    expect(picture?.seen?.points).toHaveLength((picture?.seen?.features ?? 0) * 2);
    expect(picture?.seen?.cells.reduce((sum, cell) => sum + cell, 0)).toBe(picture?.seen?.features);
    const other = await getRecognisability(curatorOf(museum), {
      artworkId: museum.works[1]?.id as Id<"artwork">,
    });
    expect(other.verdict).toBe("good");
  });

  it("are judged by the museum's thresholds as they are now", async () => {
    const { museum } = await museumWithCopy("judged");
    await compareReady(museum);
    const [pair] = await pairsOf(museum);
    const { slug } = museum;
    await saveMuseum(museum.system, {
      ...{ slug, locales: ["en", "es"], timeZone: "UTC", accentColor: "#333333" },
      texts: { en: { name: "Strict", tagline: "", welcome: "", openingHours: "" } },
      privacy: { recording: "opt-out", retentionDays: 30 },
      recognition: { matchInliers: (pair?.inliers ?? 0) + 1, ambiguousInliers: pair?.inliers ?? 0 },
    });
    expect((await listConfusablePairs(curatorOf(museum), {})).counts).toMatchObject({
      mistaken: 0,
      offered: 1,
    });
  });

  it("of another museum are no business of this one", async () => {
    const { first } = place;
    const other = await testMuseum({ works: 1, pictures: "copied" });
    await compareReady(other);
    expect(await pairsOf(other)).toEqual([]);
    const foreign = { artworkId: first.id, otherId: other.works[0]?.id as Id<"artwork">, settled: true };
    const curator = curatorOf(other);
    await expect(getRecognisability(curator, foreign)).rejects.toMatchObject({ code: "not_found" });
    await expect(settlePair(curator, foreign)).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("a pair", () => {
  it("goes with its picture, and with its work; it comes back with the work", async () => {
    const { museum, first, copy } = await museumWithCopy("going");
    const { db } = museum.system;
    await compareReady(museum);
    const ofCopy = and(eq(artworks.museumId, museumIdOf(museum)), eq(artworks.id, copy.id));
    await db.update(artworks).set({ deletedAt: new Date() }).where(ofCopy);
    expect(await idsOf(museum)).toEqual([]);
    const changed = { museumId: museumIdOf(museum), artworkId: copy.id };
    await runJob(compareAfterChange, "catalog/artwork.saved", changed);
    expect(await pairsOf(museum)).toEqual([]);
    expect((await getRecognisability(curatorOf(museum), { artworkId: first.id })).verdict).toBe("good");
    await db.update(artworks).set({ deletedAt: null }).where(ofCopy);
    await runJob(compareAfterChange, "catalog/artwork.saved", changed);
    expect(await idsOf(museum)).toEqual([[first.id, copy.id].sort()]);
    await db.delete(artworkImages).where(eq(artworkImages.id, copy.imageId as Id<"image">));
    expect(await idsOf(museum)).toEqual([]);
    expect(await pairsOf(museum)).toEqual([]);
  });

  it("is let be and looked at again, with a trace of who did it", async () => {
    const { museum, first, copy } = await museumWithCopy("settled");
    await compareReady(museum);
    const curator = curatorOf(museum);
    const pair = { artworkId: copy.id, otherId: first.id };
    for (let twice = 0; twice < 2; twice++) await settlePair(curator, { ...pair, settled: true });
    expect(await listConfusablePairs(curator, {})).toMatchObject({
      items: [],
      counts: { mistaken: 0, settled: 1 },
    });
    expect((await listConfusablePairs(curator, { settled: "true" })).items).toMatchObject([
      { settled: true },
    ]);
    await settlePair(curator, { ...pair, artworkId: first.id, otherId: copy.id, settled: false });
    expect(await idsOf(museum)).toHaveLength(1);
    const noted = await museum.system.db
      .select()
      .from(auditLog)
      .where(and(eq(auditLog.museumId, museumIdOf(museum)), eq(auditLog.action, "settlePair")))
      .orderBy(auditLog.createdAt);
    expect(noted.map(({ actorId, after }) => [actorId, after])).toEqual([
      ["cleo", { settled: true }],
      ["cleo", { settled: false }],
    ]);
  });

  it("is listed page by page, the worst first, each once", async () => {
    const museum = await testMuseum({ works: 1, pictures: "paged" });
    const picture = museum.works[0]?.picture ?? Buffer.alloc(0);
    for (let index = 1; index < 4; index++) {
      const work = await addTestWork(museum, index);
      const bytes = await sharp(picture)
        .modulate({ hue: index * 30 })
        .png()
        .toBuffer();
      await addArtworkImage(museum.system, { artworkId: work.id, bytes, alt: {} });
    }
    await compareReady(museum);
    const curator = curatorOf(museum);
    const seen: string[] = [];
    const inliers: number[] = [];
    let cursor: string | undefined;
    do {
      const page = await listConfusablePairs(curator, { limit: 4, cursor });
      seen.push(...page.items.map(({ sides }) => sides.map(({ work }) => work.id).join()));
      inliers.push(...page.items.map((pair) => pair.inliers));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(seen).toHaveLength(6);
    expect(new Set(seen).size).toBe(6);
    expect(inliers).toEqual(inliers.toSorted((one, other) => other - one));
    const wrong = listConfusablePairs(curator, { cursor: "bm90IG91cnM" });
    await expect(wrong).rejects.toMatchObject({ code: "invalid_input" });
  });
});

describe("the comparison of all", () => {
  it("is asked for once at a time, goes on page by page and is on the list of jobs", async () => {
    const { museum } = await museumWithCopy("all");
    const curator = curatorOf(museum);
    expect(await getComparisonState(curator, {})).toEqual({
      ...{ pictures: 4, compared: 0, running: false, lastAt: null },
    });
    await startComparison(curator, {});
    await expect(startComparison(curator, {})).rejects.toMatchObject({ code: "conflict" });
    expect(await getComparisonState(curator, {})).toMatchObject({ running: true });
    const [event] = await announced(museum, REQUESTED);
    const { result } = await runJob(compareAll, REQUESTED, event ?? {});
    expect(result).toEqual({ passed: 4, compared: 4 });
    expect(await getComparisonState(curator, {})).toMatchObject({ pictures: 4, compared: 4, running: false });
    expect((await listJobs(curator, {})).items).toMatchObject([
      { kind: "compare-pictures", state: "done", total: 4, done: 4 },
    ]);
    expect(await idsOf(museum)).toHaveLength(1);
  });

  it("is begun by the sweep for what was lost, and after a switch for everything", async () => {
    const { museum } = await museumWithCopy("swept");
    const museumId = museumIdOf(museum);
    expect(await resumeComparison(museum.system, {})).toEqual({ missing: 4, forgotten: 0 });
    const [event] = await announced(museum, REQUESTED);
    await runJob(compareAll, REQUESTED, event ?? {});
    expect(await resumeComparison(museum.system, {})).toEqual({ missing: 0, forgotten: 0 });
    const { db } = museum.system;
    await db.update(pictureChecks).set({ modelId: "another@1" }).where(eq(pictureChecks.museumId, museumId));
    const jobs = async () => (await announced(museum, REQUESTED)).length;
    expect([(await resumeComparison(museum.system, {})).missing, await jobs()]).toEqual([4, 1]);
    const switched = { museumId, role: "recognition", modelId: "any@1" };
    await runJob(compareAfterSwitch, "embeddings/model.switched", switched);
    expect(await jobs()).toBe(2);
    const latest = await getLatestJobs(museum.system, { kind: "compare-pictures", subjects: [museumId] });
    expect(latest.get(museumId)?.endedAt).toBeNull();
  });
});

describe("works that can't be recognised", () => {
  it("are listed with the reason, and those that can are not", async () => {
    const museum = await testMuseum({ works: 1, pictures: "lacking" });
    const { db } = museum.system;
    const bare = await addTestWork(museum, 1, { title: "Bare" });
    const plain = await addTestWork(museum, 2, { title: "Plain", state: "draft" });
    const colour = { create: { width: 400, height: 300, channels: 3, background: "#888888" } } as const;
    const bytes = await sharp(colour).png().toBuffer();
    await addArtworkImage(museum.system, { artworkId: plain.id, bytes, alt: {} });
    const broken = await addTestWork(museum, 4, { title: "Torn", pictures: "torn" });
    await db
      .update(artworkImages)
      .set({ state: "failed", failure: "The file is damaged." })
      .where(eq(artworkImages.artworkId, broken.id));
    const curator = curatorOf(museum);
    const before = await listUnrecognisable(curator, {});
    expect(before.items.map(({ work }) => work.id)).not.toContain(plain.id);
    await compareReady(museum);
    await db.delete(pictureChecks).where(eq(pictureChecks.artworkId, broken.id));
    const page = await listUnrecognisable(curator, {});
    expect(page).toMatchObject({
      counts: { noPicture: 1, failed: 1, tooFew: 1, pending: 0, weak: 0 },
      ...{ works: 4, wellFrom: 120, nextCursor: null },
    });
    expect(page.items).toMatchObject([
      { work: { id: bare.id }, lack: "noPicture", features: null },
      { work: { id: plain.id, state: "draft" }, lack: "tooFew", features: 0 },
      { work: { id: broken.id }, lack: "failed", failure: "The file is damaged." },
    ]);
    const first = await listUnrecognisable(curator, { limit: 1 });
    const second = await listUnrecognisable(curator, { limit: 2, cursor: first.nextCursor ?? "" });
    expect(second.items.map(({ work }) => work.id)).toEqual([plain.id, broken.id]);
    const failed = await listUnrecognisable(curator, { lack: "failed" });
    expect(failed.items.map(({ work }) => work.id)).toEqual([broken.id]);
    const seen = await getRecognisability(curator, { artworkId: plain.id });
    expect(seen).toMatchObject({ verdict: "impossible", lack: "tooFew", work: { state: "draft" } });
    expect(await getRecognisability(curator, { artworkId: bare.id })).toMatchObject({
      ...{ verdict: "impossible", lack: "noPicture", pictures: [], neighbours: [] },
    });
  });
});
