"use client";

import { useFormatter, useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";
import { FIELD } from "@/components/ui/field";
import { isConflict } from "@/lib/http/client-fetch";
import type { Locale } from "@/lib/kernel/locale";
import { useEditPicture, type PictureWords as Words, type WorkPictures } from "@/lib/media/client";
import { ImageView, type OfficePicture } from "@/lib/media/contract";
import { AltField } from "./alt-field";

const VIEWS = ImageView.options;

/** A text that is being written, what stood there when that began, and why it could not be saved. */
type Draft = { text: string; from: string; error?: Error };

/**
 * What is said of a picture: its view, and its text in each of the museum's languages. Saved when a field is left; what
 * somebody else wrote meanwhile is shown beside one's own.
 */
export function PictureWords({
  of,
  picture,
  locales,
  number,
}: {
  of: WorkPictures;
  picture: OfficePicture;
  locales: readonly Locale[];
  number: number;
}) {
  const t = useTranslations("media");
  const languages = useLanguages();
  const { mutateAsync, isPending, isSuccess, variables } = useEditPicture(of, picture.id);
  const [viewError, setViewError] = useState<Error | null>(null);
  const [drafts, setDrafts] = useState<Partial<Record<Locale, Draft>>>({});
  const textIn = (locale: Locale) => picture.alt[locale] ?? "";
  const isContested = (locale: Locale) => {
    const draft = drafts[locale];
    return !isPending && draft && draft.from !== textIn(locale) && draft.text !== textIn(locale);
  };
  const drop = (locale: Locale) => setDrafts(({ [locale]: _dropped, ...rest }) => rest);
  /** What was written on while it was being saved goes on from what was saved; what was not saved stays. */
  const settle = (locale: Locale, saved: string, error: Error | null) =>
    setDrafts(({ [locale]: draft, ...rest }) => {
      if (!draft) return rest;
      if (error) return { ...rest, [locale]: { ...draft, error } };
      return draft.text === saved ? rest : { ...rest, [locale]: { text: draft.text, from: saved } };
    });
  /** Answers why it could not be saved. */
  const save = (words: Words, seen: OfficePicture): Promise<Error | null> =>
    mutateAsync({ words, seen }).then(
      () => null,
      (error: Error) => error,
    );
  const saveText = async (locale: Locale, { text, from }: Draft) => {
    const seen = { ...picture, alt: { ...picture.alt, [locale]: from } };
    settle(locale, text, await save({ alt: { [locale]: text } }, seen));
  };
  const missing = locales.filter((locale) => !picture.alt[locale]);
  const contested = locales.filter(isContested);
  const failures = locales.flatMap((locale) => {
    const error = drafts[locale]?.error;
    return error && !(contested.includes(locale) && isConflict(error)) ? [error] : [];
  });
  const failure = failures[0] ?? viewError;
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <div className="grid gap-2 @2xl:grid-cols-2">
        {locales.map((locale) => {
          const theirs = textIn(locale);
          const draft = drafts[locale];
          return (
            <div key={locale}>
              <AltField
                label={t("alt", { language: languages.of(locale) })}
                lang={locale}
                value={draft?.text ?? theirs}
                onChange={(text) => setDrafts({ ...drafts, [locale]: { text, from: draft?.from ?? theirs } })}
                onLeave={() => {
                  if (!draft || contested.includes(locale)) return;
                  if (draft.text === theirs && !isPending) drop(locale);
                  else void saveText(locale, draft);
                }}
              />
              {draft && contested.includes(locale) && (
                <Conflict
                  theirs={theirs}
                  onMine={() => void saveText(locale, { ...draft, from: theirs })}
                  onTheirs={() => drop(locale)}
                />
              )}
            </div>
          );
        })}
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
        <select
          aria-label={t("view", { number })}
          value={(isPending && variables.words.view) || picture.view}
          onChange={async ({ target }) =>
            setViewError(await save({ view: ImageView.parse(target.value) }, picture))
          }
          className={cx(FIELD, "min-h-9! w-auto! py-0 text-sm! [&>option]:bg-surface")}
        >
          {VIEWS.map((view) => (
            <option key={view} value={view}>
              {t(`views.${view}`)}
            </option>
          ))}
        </select>
        {missing.length > 0 && (
          <p className="text-muted">{t("altMissing", { languages: languages.list(missing) })}</p>
        )}
        <p role="status" className={failure ? "text-danger" : "text-muted"}>
          {isPending && t("saving")}
          {!isPending && failure && t("notSaved", { reason: failure.message })}
          {!isPending && !failure && isSuccess && Object.keys(drafts).length === 0 && t("savedWords")}
        </p>
      </div>
    </div>
  );
}

/** Languages by their names in the reader's own. */
function useLanguages() {
  const format = useFormatter();
  const names = new Intl.DisplayNames([useLocale()], { type: "language" });
  const of = (locale: Locale) => names.of(locale) ?? locale;
  return { of, list: (locales: readonly Locale[]) => format.list(locales.map(of)) };
}

/** Two people wrote one text: both are seen, and whoever comes second decides. */
function Conflict({
  theirs,
  onMine,
  onTheirs,
}: {
  theirs: string;
  onMine: () => void;
  onTheirs: () => void;
}) {
  const t = useTranslations("media");
  return (
    <div role="alert" className="mt-2 flex flex-col gap-1 border-danger border-s-2 ps-3 text-sm">
      <p className="font-medium">{t("conflictTitle")}</p>
      <p className="text-muted">{theirs ? t("conflictTheirs", { text: theirs }) : t("conflictEmpty")}</p>
      <div className="mt-1 flex gap-2">
        <Button size="compact" onClick={onMine}>
          {t("keepMine")}
        </Button>
        <Button look="soft" size="compact" onClick={onTheirs}>
          {t("takeTheirs")}
        </Button>
      </div>
    </div>
  );
}
