"use client";

import { useTranslations } from "next-intl";
import { useCallback } from "react";
import { Button } from "@/components/ui/button";
import { parseDateText } from "@/lib/catalog/contract";
import { useEditorState, useShared } from "./context";
import type { State } from "./editor";
import { LineField } from "./line-field";
import { sent } from "./values";
import { WordsField } from "./words-field";

/** The date as labels show it, and the years that it stands for; read from the words, for the curator to take or correct. */
export function DatesFields() {
  const t = useTranslations("record");
  return (
    <div className="flex flex-col gap-3">
      <WordsField field="dateText" label={t("dateText")} />
      <div className="grid grid-cols-[8rem_8rem_1fr] items-start gap-x-4 gap-y-2">
        <LineField path="yearFrom" label={t("yearFrom")} numeric />
        <LineField path="yearTo" label={t("yearTo")} numeric />
        <YearsFromText />
      </div>
      <p className="text-[0.8125rem] text-muted leading-5">{t("yearsHint")}</p>
    </div>
  );
}

function YearsFromText() {
  const t = useTranslations("record");
  const { editor, place } = useShared();
  const [first = "en"] = place.locales;
  const text = useEditorState(
    useCallback((state: State) => state.values[`texts.${first}.dateText`], [first]),
  );
  const yearFrom = useEditorState(useCallback((state: State) => state.values.yearFrom, []));
  const yearTo = useEditorState(useCallback((state: State) => state.values.yearTo, []));
  const years = parseDateText(text);
  const isTaken =
    years && sent("yearFrom", yearFrom) === years.yearFrom && sent("yearTo", yearTo) === years.yearTo;
  return (
    <div className="flex min-h-9 flex-wrap items-center gap-2 self-end text-sm" aria-live="polite">
      {years && !isTaken && (
        <Button
          size="compact"
          look="soft"
          onClick={() => editor.set({ yearFrom: `${years.yearFrom}`, yearTo: `${years.yearTo}` })}
        >
          {years.yearFrom === years.yearTo
            ? t("takeYear", { year: `${years.yearFrom}` })
            : t("takeYears", { from: `${years.yearFrom}`, to: `${years.yearTo}` })}
        </Button>
      )}
      {years && isTaken && <span className="text-muted">{t("yearsAgree")}</span>}
      {!years && text.trim() && <span className="text-muted">{t("yearsUnread")}</span>}
    </div>
  );
}
