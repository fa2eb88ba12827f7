"use client";

import { createContext, use } from "react";
import type { DescribedWork, HungWork } from "@/lib/catalog/contract";
import type { Locale } from "@/lib/kernel/locale";
import type { Building } from "@/lib/museums/contract";
import type { EditedTour, TourDraft } from "@/lib/tours/contract";
import type { consequencesOf } from "./draft";

/** The tour that is edited, and what follows from it as it stands. */
export type TourEditing = {
  place: { museum: string; locales: readonly Locale[]; building: Building };
  /** As the server has it. */
  tour: EditedTour;
  draft: TourDraft;
  dirty: boolean;
  works: ReadonlyMap<string, DescribedWork>;
  /** The language that is written now. */
  locale: Locale;
  write(locale: Locale): void;
  change(draft: TourDraft): void;
  know(work: HungWork): void;
  opened(tour: EditedTour): void;
  saved(tour: EditedTour): void;
} & ReturnType<typeof consequencesOf>;

const TourContext = createContext<TourEditing | null>(null);

export const TourProvider = TourContext;

/** The editing of the tour that the component is in. */
export function useTour(): TourEditing {
  const editing = use(TourContext);
  if (!editing) throw new Error("needs the tour's editor around it");
  return editing;
}
