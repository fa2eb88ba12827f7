import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { paperTheatre } from "../paper-theatre";
import { algorithmicArt } from "./index";
import { createRandom } from "./random";
import { drawWork } from "./render";
import type { DemoMuseum, Drawing, LocalizedText, PlanPoint } from "./types";

/** Even–odd rule: a ray to the right crosses the border an odd number of times from inside. */
function contains(polygon: readonly PlanPoint[], { x, y }: PlanPoint): boolean {
  let inside = false;
  polygon.forEach((a, i) => {
    const b = polygon[(i + 1) % polygon.length] ?? a;
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
  });
  return inside;
}

const distanceToSide = (p: PlanPoint, a: PlanPoint, b: PlanPoint): number => {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const t = Math.min(1, Math.max(0, ((p.x - a.x) * dx + (p.y - a.y) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(a.x + t * dx - p.x, a.y + t * dy - p.y);
};
const distanceToWall = (polygon: readonly PlanPoint[], p: PlanPoint): number =>
  Math.min(...polygon.map((a, i) => distanceToSide(p, a, polygon[(i + 1) % polygon.length] ?? a)));

const words = (text: string) => text.trim().split(/\s+/).length;
const both = (text: LocalizedText) => [text.en, text.es];
const fingerprint = (drawing: Drawing) =>
  createHash("sha256")
    .update(drawing.kind === "svg" ? drawing.svg : drawing.data)
    .digest("hex");
const duplicates = (values: string[]) => values.filter((value, i) => values.indexOf(value) !== i);

const museums: readonly DemoMuseum<string>[] = [algorithmicArt, paperTheatre];
const worksOf = (museum: DemoMuseum<string>) => museum.rooms.flatMap((room) => room.works);

it("has at least sixty works in six rooms on two floors", () => {
  expect(worksOf(algorithmicArt).length).toBeGreaterThanOrEqual(60);
  expect(algorithmicArt.rooms).toHaveLength(6);
  expect(new Set(algorithmicArt.rooms.map((room) => room.floor)).size).toBe(2);
  for (const room of algorithmicArt.rooms) expect(room.works.length).toBeGreaterThanOrEqual(10);
});

describe.each(museums)("$slug", (museum) => {
  const works = worksOf(museum);

  it("names everything once", () => {
    expect(duplicates(works.map((work) => work.slug))).toEqual([]);
    expect(duplicates(works.map((work) => work.accessionNumber.toLowerCase()))).toEqual([]);
    expect(duplicates(works.map((work) => work.title.en))).toEqual([]);
    expect(duplicates(museum.artists.map((artist) => artist.slug))).toEqual([]);
  });

  it("has two tours, whose stops are here and told in both languages", () => {
    expect(museum.tours).toHaveLength(2);
    expect(duplicates(museum.tours.map((tour) => tour.slug))).toEqual([]);
    for (const { title, theme, summary, accessNote, stops } of museum.tours) {
      expect(stops.length).toBeGreaterThanOrEqual(2);
      for (const stop of stops) {
        if ("work" in stop) expect(works.map((work) => work.slug)).toContain(stop.work);
        else expect(museum.rooms.map((room) => room.key)).toContain(stop.room);
      }
      const texts = [title, theme, summary, accessNote, ...stops.map(({ story }) => story)].flatMap(both);
      for (const text of texts) expect(text.trim()).not.toBe("");
    }
  });

  it("knows every artist of a work, and shows a work of every artist", () => {
    const known = museum.artists.map((artist) => artist.slug).sort();
    const shown = [...new Set(works.flatMap((work) => work.artists))].sort();
    expect(shown).toEqual(known);
  });

  it("says everything in both languages, at a label's length", () => {
    for (const work of works) {
      const facts = work.facts.flatMap((fact) => [fact.label, fact.text]);
      const texts = [
        work.title,
        work.year.display,
        work.medium,
        work.classification,
        work.creditLine,
        work.alt,
      ];
      for (const text of [...texts, ...facts])
        for (const part of both(text)) expect(part.trim()).not.toBe("");
      for (const summary of both(work.summary)) {
        expect(words(summary), `summary of ${work.slug}`).toBeGreaterThanOrEqual(38);
        expect(words(summary), `summary of ${work.slug}`).toBeLessThanOrEqual(85);
      }
      for (const story of both(work.description)) {
        expect(story.split("\n\n").length, `story of ${work.slug}`).toBeGreaterThanOrEqual(2);
        expect(words(story), `story of ${work.slug}`).toBeGreaterThanOrEqual(60);
        expect(words(story), `story of ${work.slug}`).toBeLessThanOrEqual(330);
      }
      expect(work.facts.length, work.slug).toBeGreaterThanOrEqual(3);
      expect(work.facts.length, work.slug).toBeLessThanOrEqual(5);
      expect(work.tags.length, work.slug).toBeGreaterThan(0);
    }
  });

  it("tells something of every artist in both languages", () => {
    for (const artist of museum.artists) {
      for (const biography of both(artist.biography)) {
        expect(words(biography), artist.slug).toBeGreaterThanOrEqual(35);
        expect(words(biography), artist.slug).toBeLessThanOrEqual(95);
      }
      expect(artist.born ?? 0).toBeLessThanOrEqual(artist.died ?? 9999);
    }
  });

  it("has a drawn room for every room, works inside its walls and doors in them", () => {
    for (const plan of museum.plans) {
      const polygons = new Map(plan.rooms.map((room) => [room.key, room.polygon]));
      for (const room of museum.rooms.filter(({ floor }) => floor === plan.level)) {
        const polygon = polygons.get(room.key) ?? [];
        for (const work of room.works) {
          expect(work.room).toBe(room.key);
          expect(contains(polygon, work.plan), `${work.slug} in ${room.key}`).toBe(true);
        }
      }
      for (const door of plan.doors)
        for (const key of door.rooms)
          expect(distanceToWall(polygons.get(key) ?? [], door.at), `door of ${key}`).toBeLessThan(0.005);
    }
    const drawn = museum.plans.flatMap((plan) => plan.rooms.map((room) => room.key)).sort();
    expect(drawn).toEqual(museum.rooms.map((room) => room.key as string).sort());
  });

  it("hangs works that are 1600 pixels long, at their true proportions", () => {
    for (const { size, dimensions, slug } of works) {
      expect(Math.max(size.width, size.height), slug).toBe(1600);
      expect(dimensions.widthCm / dimensions.heightCm, slug).toBeCloseTo(size.width / size.height, 1);
    }
  });
});

it("draws the same bytes again, and other bytes for another seed", () => {
  for (const slug of ["wang-dominoes", "hilbert-ribbon"]) {
    const work = worksOf(algorithmicArt).find((candidate) => candidate.slug === slug);
    if (!work) throw new Error(`no ${slug}`);
    const first = fingerprint(drawWork(work));
    expect(fingerprint(drawWork(work))).toEqual(first);
    expect(fingerprint(work.draw(createRandom("another seed")))).not.toEqual(first);
  }
});
