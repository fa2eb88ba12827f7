import type { z } from "zod";
import type { DemoArtist, DemoMuseum, DemoTour, DemoWork, LocalizedText } from "@/db/seed/demo/types";
import type { SaveArtistInput, SaveArtworkInput } from "@/lib/catalog/contract";
import { type Id, newId } from "@/lib/kernel/ids";
import { LocaleSchema } from "@/lib/kernel/locale";
import type { SaveBuildingInput, SaveMuseumInput } from "@/lib/museums/contract";
import { DEFAULT_THRESHOLDS } from "@/lib/recognition/decision";
import type { CreateTourInput } from "@/lib/tours/contract";

const LANGUAGES = ["en", "es"] as const;
type Texts = { [key: string]: LocalizedText };

/** `{title: {en, es}}` → `{en: {title}, es: {title}}`. */
function byLanguage<T extends Texts>(texts: T) {
  const one = (language: "en" | "es") =>
    Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, text[language]])) as {
      [K in keyof T]: string;
    };
  return { en: one("en"), es: one("es") };
}

export function museumInput(museum: DemoMuseum<string>, position: number): z.input<typeof SaveMuseumInput> {
  const { slug, timeZone, accentColor, name, tagline, welcome, openingHours, hours } = museum;
  return {
    slug,
    hours,
    timeZone,
    accentColor,
    position,
    texts: byLanguage({ name, tagline, welcome, openingHours }),
    locales: museum.locales.map((locale) => LocaleSchema.parse(locale)),
    privacy: { recording: "opt-out", retentionDays: 90 },
    recognition: { matchInliers: DEFAULT_THRESHOLDS.match, ambiguousInliers: DEFAULT_THRESHOLDS.ambiguous },
  };
}

export function buildingInput(museum: DemoMuseum<string>): z.input<typeof SaveBuildingInput> {
  const texts = new Map(
    museum.rooms.map((room) => [room.key, byLanguage({ name: room.name, description: room.description })]),
  );
  return {
    floors: museum.plans.map(({ level, name, outline, widthM, heightM, connectors }) => ({
      level,
      texts: byLanguage({ name }),
      outline,
      widthM,
      heightM,
      connectors,
    })),
    rooms: museum.plans.flatMap((plan) =>
      plan.rooms.map(({ key, polygon }) => ({
        slug: key,
        level: plan.level,
        texts: texts.get(key) ?? {},
        polygon,
      })),
    ),
    doors: museum.plans.flatMap((plan) => plan.doors.map((door) => ({ rooms: door.rooms, ...door.at }))),
  };
}

/** A tour, when the ids of works by slug and of rooms by key are known. */
export function tourInput(
  tour: DemoTour<string>,
  ids: { works: ReadonlyMap<string, Id<"artwork">>; rooms: Record<string, Id<"room">> },
): z.input<typeof CreateTourInput> {
  const { slug, stepFree, title, summary, theme, accessNote } = tour;
  return {
    ...{ slug, stepFree, texts: byLanguage({ title, summary, theme, accessNote }) },
    stops: tour.stops.map(({ story, ...at }) => ({
      ...{ id: newId<"tourStop">(), story },
      subject:
        "work" in at
          ? { kind: "artwork", artworkId: ids.works.get(at.work) ?? null }
          : { kind: "room", roomId: ids.rooms[at.room] ?? null },
    })),
  };
}

export function artistInput(artist: DemoArtist): z.input<typeof SaveArtistInput> {
  const { slug, name, sortName, nationality, biography, movement } = artist;
  const texts = byLanguage({ nationality, biography });
  const inLanguage = (language: "en" | "es") => ({
    ...texts[language],
    movement: movement?.[language] ?? null,
  });
  return {
    slug,
    name,
    sortName,
    bornYear: artist.born,
    diedYear: artist.died,
    texts: { en: inLanguage("en"), es: inLanguage("es") },
    wikidataId: artist.wikidata ?? null,
  };
}

export function artworkInput(
  work: DemoWork<string>,
  roomId: Id<"room"> | null,
): z.input<typeof SaveArtworkInput> {
  const { title, medium, classification, summary, description, creditLine, movement, facts } = work;
  const texts = byLanguage({
    title,
    medium,
    classification,
    summary,
    description,
    creditLine,
    dateText: work.year.display,
  });
  const inLanguage = (language: (typeof LANGUAGES)[number]) => ({
    ...texts[language],
    movement: movement?.[language] ?? null,
    facts: facts.map((fact) => ({ label: fact.label[language], text: fact.text[language] })),
  });
  return {
    accessionNumber: work.accessionNumber,
    texts: { en: inLanguage("en"), es: inLanguage("es") },
    yearFrom: work.year.from,
    yearTo: work.year.to,
    widthCm: work.dimensions.widthCm,
    heightCm: work.dimensions.heightCm,
    rights: "CC0 1.0",
    tags: work.tags,
    artists: work.artists,
    roomId,
    planX: work.plan.x,
    planY: work.plan.y,
    state: "published",
  };
}
