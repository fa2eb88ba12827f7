"use client";

import { ExternalLink } from "lucide-react";
import { useTranslations } from "next-intl";
import { languageName } from "@/components/staff/language-name";
import { Field } from "@/components/ui/field";
import { TextArea } from "@/components/ui/text-area";
import type { Locale } from "@/lib/kernel/locale";
import { type ArtistDraft, sortNameOf } from "./draft";

type Plain = Exclude<keyof ArtistDraft, "texts" | "otherNames">;
const HINTS = {
  name: null,
  sortName: "sortNameHint",
  bornYear: "yearHint",
  diedYear: "yearHint",
  wikidataId: "wikidataHint",
  ulanId: "ulanHint",
} as const;
const LABELS = { wikidataId: "wikidata", ulanId: "ulan" } as const;

/** All that is said of an artist. `issues` names the fields that can't be stored as they are. */
export function ArtistFieldset({
  draft,
  locales,
  issues,
  onChange,
}: {
  draft: ArtistDraft;
  locales: readonly Locale[];
  issues: readonly string[];
  onChange(draft: ArtistDraft): void;
}) {
  const t = useTranslations("artists");
  const line = (key: Plain, placeholder?: string) => {
    const hint = HINTS[key];
    return (
      <Field
        size="compact"
        label={t(key === "wikidataId" || key === "ulanId" ? LABELS[key] : key)}
        hint={hint ? t(hint) : undefined}
        error={issues.includes(key) ? t(`issue.${key}`) : null}
        placeholder={placeholder}
        autoComplete="off"
        value={draft[key]}
        onChange={({ target }) => onChange({ ...draft, [key]: target.value })}
      />
    );
  };
  const others = issues.includes("otherNames") || issues.includes("texts");
  return (
    <div className="flex flex-col gap-6">
      <div className="grid gap-4 sm:grid-cols-2">
        {line("name")}
        {line("sortName", draft.name ? sortNameOf(draft.name) : undefined)}
        <TextArea
          label={t("otherNames")}
          hint={t("otherNamesHint")}
          rows={3}
          className="sm:col-span-2 [&_textarea]:text-sm"
          value={draft.otherNames}
          onChange={({ target }) => onChange({ ...draft, otherNames: target.value })}
        />
        {line("bornYear")}
        {line("diedYear")}
        <div className="flex flex-col gap-1.5">
          {line("wikidataId")}
          <LookUp
            place="Wikidata"
            id={draft.wikidataId}
            at="https://www.wikidata.org/wiki/"
            form={/^Q\d+$/}
          />
        </div>
        <div className="flex flex-col gap-1.5">
          {line("ulanId")}
          <LookUp
            place="Getty ULAN"
            id={draft.ulanId}
            at="https://vocab.getty.edu/page/ulan/"
            form={/^\d{9}$/}
          />
        </div>
      </div>
      {others && (
        <p role="alert" className="text-danger text-sm">
          {t("issue.other")}
        </p>
      )}
      {locales.map((locale) => (
        <Words key={locale} {...{ draft, locale, onChange }} />
      ))}
    </div>
  );
}

/** The way to what an authority says of somebody, as soon as the number has its form. */
function LookUp({ place, id, at, form }: { place: string; id: string; at: string; form: RegExp }) {
  const t = useTranslations("artists");
  const wanted = id.trim();
  if (!form.test(wanted)) return null;
  return (
    <a
      href={`${at}${wanted}`}
      target="_blank"
      rel="noreferrer"
      className="inline-flex items-center gap-1.5 self-start text-sm underline decoration-edge underline-offset-4 hover:decoration-ink"
    >
      {t("openAt", { id: wanted, place })}
      <ExternalLink aria-hidden className="size-3.5" />
    </a>
  );
}

function Words({
  draft,
  locale,
  onChange,
}: {
  draft: ArtistDraft;
  locale: Locale;
  onChange(draft: ArtistDraft): void;
}) {
  const t = useTranslations("artists");
  const words = draft.texts[locale] ?? { nationality: "", movement: "", biography: "" };
  const put = (key: keyof typeof words) => (event: { target: { value: string } }) =>
    onChange({ ...draft, texts: { ...draft.texts, [locale]: { ...words, [key]: event.target.value } } });
  return (
    <fieldset className="grid gap-4 border-line border-t pt-4 sm:grid-cols-2">
      <legend className="float-start mb-3 font-medium text-sm sm:col-span-2">
        {t("words", { language: languageName(locale) })}
      </legend>
      <Field
        size="compact"
        label={t("nationality")}
        lang={locale}
        value={words.nationality}
        onChange={put("nationality")}
        className="sm:col-start-1"
      />
      <Field
        size="compact"
        label={t("movement")}
        lang={locale}
        value={words.movement}
        onChange={put("movement")}
      />
      <TextArea
        label={t("biography")}
        lang={locale}
        rows={6}
        className="sm:col-span-2 [&_textarea]:text-sm"
        value={words.biography}
        onChange={put("biography")}
      />
    </fieldset>
  );
}
