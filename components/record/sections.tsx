"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { artworkTerms } from "@/lib/catalog/client";
import type { Terms } from "@/lib/catalog/contract";
import type { Locale } from "@/lib/kernel/locale";
import { ArtistPicker } from "./artist-picker";
import { useShared } from "./context";
import { DatesFields } from "./dates-fields";
import { FactsField } from "./facts-field";
import { LineField } from "./line-field";
import { PlaceField } from "./place-field";
import { FormSection } from "./section";
import { TagsField } from "./tags-field";
import { WordsField } from "./words-field";

/** The parts of the form, in the order in which a work is catalogued; a new work has no pictures yet. */
export const SECTIONS = [
  { id: "identification", title: "identification" },
  { id: "pictures", title: "pictures" },
  { id: "label", title: "label" },
  { id: "facts", title: "factsSection" },
  { id: "physical", title: "physical" },
  { id: "rights", title: "rightsSection" },
  { id: "tags", title: "tagsSection" },
  { id: "place", title: "placeSection" },
] as const;

/** All that is written of a work; pictures come after what it is. */
export function Sections({ pictures }: { pictures?: ReactNode }) {
  const t = useTranslations("record");
  const { place } = useShared();
  const { data: terms } = useQuery(artworkTerms(place.museum));
  const of = (field: keyof NonNullable<Terms["words"]["en"]>) => (locale: Locale) =>
    terms?.words[locale]?.[field] ?? [];
  return (
    <>
      <FormSection id="identification" title={t("identification")}>
        <LineField path="accessionNumber" label={t("accessionNumber")} className="max-w-60" />
        <WordsField field="title" label={t("title")} strong />
        <ArtistPicker />
        <DatesFields />
      </FormSection>
      {pictures && (
        <FormSection id="pictures" title={t("pictures")}>
          {pictures}
        </FormSection>
      )}
      <FormSection id="label" title={t("label")}>
        <WordsField field="summary" label={t("summary")} rows={3} />
        <WordsField field="description" label={t("description")} rows={6} />
      </FormSection>
      <FormSection id="facts" title={t("factsSection")}>
        <FactsField />
      </FormSection>
      <FormSection id="physical" title={t("physical")}>
        <WordsField field="medium" label={t("medium")} terms={of("medium")} />
        <WordsField field="classification" label={t("classification")} terms={of("classification")} />
        <WordsField field="movement" label={t("movement")} terms={of("movement")} />
        <div className="grid max-w-md grid-cols-3 gap-4">
          <LineField path="heightCm" label={t("height")} numeric unit="cm" />
          <LineField path="widthCm" label={t("width")} numeric unit="cm" />
          <LineField path="depthCm" label={t("depth")} numeric unit="cm" />
        </div>
      </FormSection>
      <FormSection id="rights" title={t("rightsSection")}>
        <WordsField field="creditLine" label={t("creditLine")} terms={of("creditLine")} />
        <LineField path="rights" label={t("rights")} hint={t("rightsHint")} terms={terms?.rights} />
      </FormSection>
      <FormSection id="tags" title={t("tagsSection")}>
        <TagsField terms={terms?.tags ?? []} />
      </FormSection>
      <FormSection id="place" title={t("placeSection")}>
        <PlaceField />
      </FormSection>
    </>
  );
}
