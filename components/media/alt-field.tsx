"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { cx } from "@/components/ui/cx";
import { FIELD } from "@/components/ui/field";
import { useReadOnly } from "@/components/ui/ready";

/** What the server takes, in characters. */
const ALT_MAX = 1_000;

/** A picture's text in one language. */
export function AltField({
  label,
  lang,
  value,
  onChange,
  onLeave,
}: {
  label: string;
  lang: string;
  value: string;
  onChange: (text: string) => void;
  onLeave: () => void;
}) {
  const t = useTranslations("media");
  const field = useId();
  const readOnly = useReadOnly({ value });
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={field} className="text-muted text-sm">
        {label}
      </label>
      <textarea
        id={field}
        lang={lang}
        rows={2}
        maxLength={ALT_MAX}
        value={value}
        readOnly={readOnly}
        placeholder={t("altHint")}
        onChange={({ target }) => onChange(target.value)}
        onBlur={onLeave}
        className={cx(FIELD, "field-sizing-content max-h-40 min-h-15! resize-y px-3! py-1.5 text-sm!")}
      />
    </div>
  );
}
