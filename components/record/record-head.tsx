"use client";

import { Eye, EyeOff, History, Upload } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useCallback } from "react";
import { staffPaths } from "@/components/staff/paths";
import { Button } from "@/components/ui/button";
import { useEditorState, useShared } from "./context";
import type { State } from "./editor";
import { LanguageToggle } from "./language-toggle";
import { SaveStatus } from "./save-status";

export type HeadActions = {
  onSave: () => void;
  onDiscard: () => void;
  onPublish: () => void;
  onUnpublish: () => void;
  onHistory: () => void;
  onPreview: () => void;
  onReview: () => void;
};

/** Which work this is, whether visitors see it, whether all is saved, and what can be done; in sight all the time. */
export function RecordHead(actions: HeadActions) {
  const t = useTranslations("record");
  const { place } = useShared();
  const state = useEditorState(useCallback((now: State) => now.record?.state ?? null, []));
  const isUnsaved = useEditorState(useCallback(({ status }: State) => status !== "saved", []));
  const isBusy = useEditorState(useCallback(({ status }: State) => status === "saving", []));
  return (
    <header className="sticky top-0 z-20 -mx-4 border-line border-b bg-ground px-4 py-3 md:-mx-6 md:px-6 lg:-mx-8 lg:px-8">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <div className="flex min-w-0 flex-1 basis-72 items-center gap-3">
          <div className="min-w-0">
            <Link
              href={staffPaths.artworks(place.museum)}
              className="text-[0.8125rem] text-muted hover:text-ink hover:underline hover:underline-offset-4"
            >
              {t("artworks")}
            </Link>
            <h1 className="truncate font-semibold text-xl tracking-tight">
              <Title />
            </h1>
          </div>
          {state && (
            <span className="mt-5 inline-flex min-h-6 shrink-0 items-center rounded-full border border-edge px-2.5 text-[0.8125rem]">
              {t(state)}
            </span>
          )}
        </div>
        <div className="flex flex-wrap items-center gap-2">
          {state && (
            <>
              <Button size="compact" look="soft" onClick={actions.onHistory}>
                <History aria-hidden />
                {t("history")}
              </Button>
              <Button size="compact" look="soft" onClick={actions.onPreview}>
                <Eye aria-hidden />
                {t("preview")}
              </Button>
            </>
          )}
          {state === "published" && (
            <Button size="compact" onClick={actions.onUnpublish}>
              <EyeOff aria-hidden />
              {t("unpublish")}
            </Button>
          )}
          {state === "published" && isUnsaved && (
            <Button size="compact" onClick={actions.onDiscard}>
              {t("discard")}
            </Button>
          )}
          <Button
            size="compact"
            look={state === "draft" ? "secondary" : "primary"}
            disabled={isBusy || (state !== null && !isUnsaved)}
            aria-keyshortcuts="Control+S Meta+S"
            onClick={actions.onSave}
          >
            {t(state === null ? "create" : state === "draft" ? "save" : "saveChanges")}
          </Button>
          {state === "draft" && (
            <Button size="compact" look="primary" onClick={actions.onPublish}>
              <Upload aria-hidden />
              {t("publishEllipsis")}
            </Button>
          )}
        </div>
      </div>
      <div className="mt-2 flex min-h-9 flex-wrap items-center justify-between gap-x-4 gap-y-1 text-[0.8125rem]">
        <SaveStatus onReview={actions.onReview} />
        <LanguageToggle />
      </div>
    </header>
  );
}

/** The title in the first language that has one, as it is written now. */
function Title() {
  const t = useTranslations("record");
  const { place } = useShared();
  const title = useEditorState(
    useCallback(
      ({ values }: State) =>
        place.locales.map((locale) => values[`texts.${locale}.title`].trim()).find(Boolean) ??
        values.accessionNumber.trim(),
      [place.locales],
    ),
  );
  const isNew = useEditorState(useCallback(({ record }: State) => record === null, []));
  return title || t(isNew ? "newWork" : "untitled");
}
