import { and, eq } from "drizzle-orm";
import { afterAll, describe, expect, it } from "vitest";
import { embeddings } from "@/db/schema/recognition";
import { addTestWork, type TestMuseum, testMuseum } from "@/db/testing";
import { announced, runJob } from "@/inngest/run-job.testing";
import { getArtwork, resumeStyles, saveArtwork } from "@/lib/catalog";
import { createContext } from "@/lib/kernel/context";
import type { Id } from "@/lib/kernel/ids";
import { stopEngine } from "@/lib/recognition/server/engine";
import { cosine, meanVector } from "@/lib/recognition/vectors";
import { noteNewPicture, noteSwitch, refreshStyle } from "./refresh-artist-style";

afterAll(stopEngine);

const STALE = "catalog/artist-style.stale";
const museumIdOf = ({ system }: TestMuseum) => system.museum?.id as Id<"museum">;

function vectorsOf(museum: TestMuseum, subject: "image" | "artist") {
  const own = and(eq(embeddings.museumId, museumIdOf(museum)), eq(embeddings.subject, subject));
  return museum.system.db.select().from(embeddings).where(own);
}

async function artistOf(museum: TestMuseum, artworkId: Id<"artwork">) {
  const { artists } = await getArtwork(museum.visitor, { artworkId });
  return artists[0]?.id as Id<"artist">;
}

describe("an artist's style", () => {
  it("is the mean of the pictures of their works, and follows them", async () => {
    const museum = await testMuseum();
    // Works 0 and 3 are by one artist, 1 by another.
    for (const index of [0, 3, 1]) museum.works.push(await addTestWork(museum, index, { pictures: "style" }));
    const [first, second] = museum.works;
    const artistId = await artistOf(museum, first?.id as Id<"artwork">);
    const [ready] = (await announced(museum, "media/image.ready")).filter(
      ({ imageId }) => imageId === first?.imageId,
    );
    await runJob(noteNewPicture, "media/image.ready", ready ?? {});
    const [event] = await announced(museum, STALE);
    expect(event).toEqual({ museumId: museumIdOf(museum), artistId });
    const { result } = await runJob(refreshStyle, STALE, event ?? {});
    expect(result).toEqual({ pictures: 2 });
    const images = (await vectorsOf(museum, "image")).filter(
      ({ subjectId }) => subjectId === first?.imageId || subjectId === second?.imageId,
    );
    const [style, ...others] = await vectorsOf(museum, "artist");
    expect(others).toEqual([]);
    expect(style?.subjectId).toBe(artistId);
    const mean = meanVector(images.map(({ vector }) => vector));
    expect(cosine(style?.vector ?? mean.map(() => 0), mean)).toBeCloseTo(1, 5);
  });

  it("of all artists is to be made anew after a switch, and by the sweep where it is missing or old", async () => {
    const museum = await testMuseum({ works: 3, pictures: "sweep" });
    const data = { museumId: museumIdOf(museum), role: "recognition", modelId: "any@1" };
    const before = (await announced(museum, STALE)).length;
    await runJob(noteSwitch, "embeddings/model.switched", data);
    expect(await announced(museum, STALE)).toHaveLength(before + 3);
    expect(await resumeStyles(museum.system, {})).toEqual({ artists: 3 });
    for (const event of (await announced(museum, STALE)).slice(0, 3))
      await runJob(refreshStyle, STALE, event);
    expect(await vectorsOf(museum, "artist")).toHaveLength(3);
    expect(await resumeStyles(museum.system, {})).toEqual({ artists: 0 });
    const later = createContext({ ...museum.system, now: () => new Date(Date.now() + 60_000) });
    await addTestWork({ ...museum, system: later }, 3, { pictures: "sweep" });
    expect(await resumeStyles(museum.system, {})).toEqual({ artists: 1 });
  });

  it("goes when the artist's last picture does, and is asked for anew when a work changes hands", async () => {
    const museum = await testMuseum({ works: 2, pictures: "hands" });
    const [work] = museum.works;
    const artworkId = work?.id as Id<"artwork">;
    const artistId = await artistOf(museum, artworkId);
    await runJob(refreshStyle, STALE, { museumId: museumIdOf(museum), artistId });
    expect(await vectorsOf(museum, "artist")).toHaveLength(1);
    const { title, dateText, medium, classification, movement, summary, description, facts, creditLine } =
      await getArtwork(museum.visitor, { artworkId });
    const label = {
      title,
      dateText,
      medium,
      classification,
      movement,
      summary,
      description,
      facts,
      creditLine,
    };
    const before = (await announced(museum, STALE)).length;
    const work1 = {
      accessionNumber: work?.accessionNumber ?? "",
      texts: { en: label },
      tags: [],
      roomId: null,
    };
    const size = { yearFrom: null, yearTo: null, widthCm: null, heightCm: null, planX: null, planY: null };
    await saveArtwork(museum.system, { ...work1, ...size, artists: ["artist-1"], state: "published" });
    const events = (await announced(museum, STALE)).slice(0, -before || undefined);
    expect(events.map((event) => event.artistId)).toContain(artistId);
    expect(events).toHaveLength(2);
    await runJob(refreshStyle, STALE, { museumId: museumIdOf(museum), artistId });
    expect(await vectorsOf(museum, "artist")).toEqual([]);
  });
});
