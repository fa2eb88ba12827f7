"use client";

import { ArrowDown, ArrowUp, Plus, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useCallback } from "react";
import { Button } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";
import { COMPACT_FIELD } from "@/components/ui/field";
import type { Locale } from "@/lib/kernel/locale";
import { fieldId, useEditorState, useField, useShared } from "./context";
import type { State } from "./editor";
import { moved } from "./moved";
import { RowButton } from "./row-button";
import { InLanguage, useShownLocales } from "./words-field";

/** Short facts, each under a few words of its own, in each language that is shown. */
export function FactsField() {
  const locales = useShownLocales();
  return (
    <div className={cx("grid gap-x-4 gap-y-6", locales.length > 1 && "grid-cols-2")}>
      {locales.map((locale) => (
        <Facts key={locale} locale={locale} />
      ))}
    </div>
  );
}

function Facts({ locale }: { locale: Locale }) {
  const t = useTranslations("record");
  const { place } = useShared();
  const [first = locale] = place.locales;
  const path = `texts.${locale}.facts` as const;
  const { value: facts, set, touch, readOnly } = useField(path);
  const original = useField(`texts.${first}.facts`).value;
  const isMissing = locale !== first && original.length > 0 && facts.length === 0;
  const issues = useEditorState(useCallback((state: State) => state.issues, []));
  const replace = (at: number, change: Partial<(typeof facts)[number]>) =>
    set(facts.map((fact, index) => (index === at ? { ...fact, ...change } : fact)));
  const id = fieldId(path);
  return (
    <fieldset id={id} tabIndex={-1} className="flex min-w-0 flex-col gap-3 outline-none" onBlur={touch}>
      <legend className="mb-1.5 text-[0.8125rem] text-muted leading-5">
        <InLanguage locale={locale} label={t("facts")} missing={isMissing} />
      </legend>
      {facts.map((fact, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a fact is where it stands in the list
        <div key={at} className="flex items-start gap-1">
          <div className="grid min-w-0 flex-1 gap-1">
            <input
              aria-label={t("factLabel", { number: at + 1 })}
              lang={locale}
              value={fact.label}
              placeholder={t("factLabelHint")}
              aria-invalid={issues.has(`${path}.${at}.label`) || undefined}
              readOnly={readOnly}
              onChange={(event) => replace(at, { label: event.target.value })}
              className={cx(COMPACT_FIELD, "font-medium")}
            />
            <textarea
              aria-label={t("factText", { number: at + 1 })}
              lang={locale}
              rows={2}
              value={fact.text}
              aria-invalid={issues.has(`${path}.${at}.text`) || undefined}
              readOnly={readOnly}
              onChange={(event) => replace(at, { text: event.target.value })}
              className={cx(COMPACT_FIELD, "field-sizing-content resize-y leading-6")}
            />
          </div>
          <div className="flex flex-col">
            <RowButton
              label={t("factUp", { number: at + 1 })}
              disabled={at === 0}
              onClick={() => set(moved(facts, at, -1))}
            >
              <ArrowUp aria-hidden />
            </RowButton>
            <RowButton
              label={t("factDown", { number: at + 1 })}
              disabled={at === facts.length - 1}
              onClick={() => set(moved(facts, at, 1))}
            >
              <ArrowDown aria-hidden />
            </RowButton>
            <RowButton
              label={t("factRemove", { number: at + 1 })}
              onClick={() => set(facts.filter((_, index) => index !== at))}
            >
              <X aria-hidden />
            </RowButton>
          </div>
        </div>
      ))}
      <Button
        size="compact"
        look="soft"
        className="self-start"
        onClick={() => set([...facts, { label: "", text: "" }])}
      >
        <Plus aria-hidden />
        {t("factAdd")}
      </Button>
    </fieldset>
  );
}
