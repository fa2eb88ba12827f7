import type { DescribedWork, HungWork } from "@/lib/catalog/contract";
import { newId } from "@/lib/kernel/ids";
import type { Locale } from "@/lib/kernel/locale";
import type { Building } from "@/lib/museums/contract";
import {
  type ChangeTourInput,
  countWords,
  type EditedTour,
  lacksOf,
  routeOf,
  type StopDraft,
  spotOf,
  suggestMinutes,
  type TourDraft,
} from "@/lib/tours/contract";

export type Stop = StopDraft;
export type Texts = NonNullable<TourDraft["texts"][Locale]>;
export const NO_TEXTS: Texts = { title: "", summary: "", theme: "", accessNote: "" };

/** A stop at a work or in a room, with nothing said about it yet. */
export const newStop = (subject: Stop["subject"]): Stop => ({ id: newId(), subject, story: {} });

/** What people write of a tour. */
export const draftOf = ({ texts, stepFree, durationMin, stops }: EditedTour): TourDraft => ({
  ...{ texts, stepFree, durationMin, stops },
});

export function withTexts(draft: TourDraft, locale: Locale, part: Partial<Texts>): TourDraft {
  const texts = { ...NO_TEXTS, ...draft.texts[locale], ...part };
  return { ...draft, texts: { ...draft.texts, [locale]: texts } };
}

export function withStory(draft: TourDraft, id: Stop["id"], locale: Locale, text: string): TourDraft {
  const stops = draft.stops.map((stop) =>
    stop.id === id ? { ...stop, story: { ...stop.story, [locale]: text } } : stop,
  );
  return { ...draft, stops };
}

/** Moves a stop to another place in the order; beyond the ends it stays. */
export function moveStop(draft: TourDraft, id: Stop["id"], to: number): TourDraft {
  const from = draft.stops.findIndex((stop) => stop.id === id);
  const stop = draft.stops[from];
  if (!stop || to < 0 || to >= draft.stops.length || to === from) return draft;
  return { ...draft, stops: draft.stops.toSpliced(from, 1).toSpliced(to, 0, stop) };
}

export const removeStop = (draft: TourDraft, id: Stop["id"]): TourDraft => ({
  ...draft,
  stops: draft.stops.filter((stop) => stop.id !== id),
});

/** What is sent to save a draft: without space around texts, nor languages and stories in which nothing is said. */
export function toSave(draft: TourDraft, { id, version }: EditedTour): ChangeTourInput {
  const texts = Object.entries(draft.texts).map(([locale, texts]) => [locale, trimmed(texts)] as const);
  const said = texts.filter(([, texts]) => Object.values(texts).some(Boolean)).sort(byLocale);
  const stops = draft.stops.map(({ story, ...stop }) => {
    const told = Object.entries(trimmed(story)).filter(([, text]) => text);
    return { ...stop, story: Object.fromEntries(told.sort(byLocale)) };
  });
  return { ...draft, tourId: id, version, texts: Object.fromEntries(said), stops };
}

const byLocale = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]) =>
  one < other ? -1 : 1;

/** The same with no space around its texts. */
function trimmed<T extends Record<string, string>>(texts: T): T {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, text.trim()])) as T;
}

/** Whether there is anything to save. */
export function differs(draft: TourDraft, saved: EditedTour): boolean {
  return JSON.stringify(toSave(draft, saved)) !== JSON.stringify(toSave(draftOf(saved), saved));
}

/** A language in which something is said but the tour has no title. */
export function untitled(draft: TourDraft, locales: readonly Locale[]): Locale | undefined {
  const [first] = locales;
  return locales.find((locale) => {
    const texts = draft.texts[locale];
    if (texts?.title.trim()) return false;
    return locale === first || Object.values(texts ?? {}).some((text) => text.trim());
  });
}

/** What follows from a draft: its way, how long it takes, and what it lacks. */
export function consequencesOf(
  draft: TourDraft,
  {
    works,
    building,
    locales,
  }: { works: readonly DescribedWork[]; building: Building; locales: readonly Locale[] },
) {
  const known = { works, rooms: building.rooms, locales };
  const spots = draft.stops.map((stop) => spotOf(stop, known));
  const route = routeOf(building, spots, draft.stepFree);
  const words = draft.stops.map(({ story }) => countWords(story[locales[0] ?? "en"] ?? ""));
  return { spots, route, suggestedMin: suggestMinutes(route, words), lacks: lacksOf(draft, known, route) };
}

/** A work that was just looked up is there. */
export const described = (work: HungWork): DescribedWork => ({ ...work, gone: false });
