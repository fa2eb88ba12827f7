"use client";

import { useFormatter, useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";
import { FIELD } from "@/components/ui/field";
import { ApiProblem } from "@/lib/http/client-fetch";
import type { Locale } from "@/lib/kernel/locale";
import { useEditPicture, type PictureWords as Words, type WorkPictures } from "@/lib/media/client";
import { ImageView, type OfficePicture } from "@/lib/media/contract";
import { AltField } from "./alt-field";

const VIEWS = ImageView.options;

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
  const { mutate, isPending, isSuccess, error } = useEditPicture(of, picture.id);
  const [drafts, setDrafts] = useState<Partial<Record<Locale, string>>>({});
  const conflict = error instanceof ApiProblem && error.problem.code === "conflict";
  const save = (change: Omit<Words, "version">, onSaved?: () => void) =>
    mutate({ version: picture.version, ...change }, { onSuccess: onSaved });
  const drop = (locale: Locale) => setDrafts(({ [locale]: _dropped, ...rest }) => rest);
  const missing = locales.filter((locale) => !picture.alt[locale]);
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <div className="grid gap-2 @2xl:grid-cols-2">
        {locales.map((locale) => {
          const theirs = picture.alt[locale] ?? "";
          const draft = drafts[locale];
          return (
            <div key={locale}>
              <AltField
                label={t("alt", { language: languages.of(locale) })}
                lang={locale}
                value={draft ?? theirs}
                onChange={(text) => setDrafts({ ...drafts, [locale]: text })}
                onLeave={() => {
                  if (draft === undefined || (conflict && draft !== theirs)) return;
                  if (draft === theirs) drop(locale);
                  else save({ alt: { [locale]: draft } }, () => drop(locale));
                }}
              />
              {conflict && draft !== undefined && draft !== theirs && (
                <Conflict
                  theirs={theirs}
                  onMine={() => save({ alt: { [locale]: draft } }, () => drop(locale))}
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
          value={picture.view}
          onChange={({ target }) => save({ view: ImageView.parse(target.value) })}
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
        <p role="status" className={error ? "text-danger" : "text-muted"}>
          {isPending && t("saving")}
          {!isPending && error && !conflict && t("notSaved", { reason: error.message })}
          {!isPending && isSuccess && Object.keys(drafts).length === 0 && t("savedWords")}
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
