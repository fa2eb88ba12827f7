"use client";

import { Plus, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import type { OpenSpan } from "@/lib/museums/contract";

const SPANS_MAX = 4;
const FIRST = { from: "10:00", to: "18:00" };
const TIME_FIELD =
  "min-h-9 w-29 rounded-lg border border-edge bg-surface px-2 text-sm tabular-nums aria-invalid:border-danger";

/** When one day is open: none, one or several spans. `day` names it for those who don't see the row. */
export function SpansField({
  day,
  spans,
  wrong,
  onChange,
}: {
  day: string;
  spans: OpenSpan[];
  wrong: boolean;
  onChange(spans: OpenSpan[]): void;
}) {
  const t = useTranslations("settings.hours");
  const put = (at: number, more: Partial<OpenSpan>) =>
    onChange(spans.map((span, index) => (index === at ? { ...span, ...more } : span)));
  const add = () => {
    const last = spans.at(-1)?.to;
    onChange([...spans, last && last < "23:00" ? { from: last, to: "23:00" } : FIRST]);
  };
  return (
    <div className="flex min-w-0 flex-wrap items-center gap-x-4 gap-y-2">
      {spans.length === 0 && <span className="text-muted text-sm">{t("closed")}</span>}
      {spans.map(({ from, to }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a span is its place in the day
        <span key={index} className="flex items-center gap-1.5">
          <input
            type="time"
            aria-label={t("from", { day })}
            aria-invalid={wrong || undefined}
            value={from}
            onChange={({ target }) => put(index, { from: target.value })}
            className={TIME_FIELD}
          />
          –
          <input
            type="time"
            aria-label={t("to", { day })}
            aria-invalid={wrong || undefined}
            // Clocks have no 24:00; the end of the day is written as its last minute's successor.
            value={to === "24:00" ? "00:00" : to}
            onChange={({ target }) => put(index, { to: target.value === "00:00" ? "24:00" : target.value })}
            className={TIME_FIELD}
          />
          <IconButton
            label={t("removeSpan", { day })}
            onClick={() => onChange(spans.filter((_, other) => other !== index))}
          >
            <X aria-hidden />
          </IconButton>
        </span>
      ))}
      {spans.length < SPANS_MAX && (
        <Button
          look="soft"
          size="compact"
          aria-label={spans.length > 0 ? t("moreOn", { day }) : t("openOn", { day })}
          onClick={add}
        >
          <Plus aria-hidden />
          {spans.length > 0 ? t("more") : t("open")}
        </Button>
      )}
      {wrong && <p className="basis-full text-danger text-sm">{t("wrong")}</p>}
    </div>
  );
}
