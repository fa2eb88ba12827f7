"use client";

import { useTranslations } from "next-intl";
import { createContext, type ReactNode, useContext } from "react";
import { fullMoment, momentWords } from "./times";

/** Where these jobs are: the museum, its time zone, how the reader writes times, and when the page was made. */
type Place = { museum: string; timeZone: string; dateLocale: string; madeAt: number };

const PlaceContext = createContext<Place | null>(null);

/** Gives the components below the museum that they are in. */
export function JobsPlace({ place, children }: { place: Place; children: ReactNode }) {
  return <PlaceContext value={place}>{children}</PlaceContext>;
}

/** The museum that the page is about. */
export function usePlace(): Place {
  const place = useContext(PlaceContext);
  if (!place) throw new Error("needs <JobsPlace> around it");
  return place;
}

/** What a kind of job is called; one that has no name here yet by its id: `sort-shelves` → "Sort shelves". */
export function useKindName(): (kind: string) => string {
  const t = useTranslations("jobs.kinds");
  return (kind) => {
    // Kinds come from the server: whether this one has a name is asked first.
    const known = kind as Parameters<typeof t>[0];
    return t.has(known) ? t(known) : plainName(kind);
  };
}

/** What a step is called: `rendition-400` → "Smaller copy, 400 px"; one without a name here by its own. */
export function useStepName(): (step: string) => string {
  const t = useTranslations("jobs.stepNames");
  return (step) => {
    const [, base = step, part = ""] = /^(?:pass-\d+-)?(.+?)(?:-(\d+))?$/.exec(step) ?? [];
    const known = base as Parameters<typeof t>[0];
    return t.has(known) ? t(known, { part }) : plainName(step);
  };
}

/** An id in words. */
function plainName(id: string): string {
  const words = id.replaceAll(/[-_/.:]+/g, " ").trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A moment in the museum's time; in full when pointed at. */
export function Moment({ at, full = false }: { at: string; full?: boolean }) {
  const { timeZone, dateLocale: locale, madeAt } = usePlace();
  const date = new Date(at);
  const inFull = fullMoment(date, { locale, timeZone });
  return (
    // Servers and browsers may space times differently: the browser's way is as good.
    <time dateTime={at} title={inFull} suppressHydrationWarning>
      {full ? inFull : momentWords(date, new Date(Math.max(madeAt, date.getTime())), { locale, timeZone })}
    </time>
  );
}
