"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import type { Locale } from "@/lib/kernel/locale";
import { dayAt, isOpenAt, type OpeningHours, timeAt } from "@/lib/museums/contract";

const MINUTE_MS = 60_000;

/**
 * Whether the museum is open now, and today's hours, by its own clock. `now` is the server's, in milliseconds; the
 * device's takes over, so that a page kept for offline use tells of today.
 */
export function TodayHours({
  hours,
  timeZone,
  lang,
  now,
}: {
  hours: OpeningHours;
  timeZone: string;
  lang: Locale;
  now: number;
}) {
  const t = useTranslations("hours");
  const format = useFormatter();
  const [at, setAt] = useState(now);
  useEffect(() => {
    setAt(Date.now());
    const timer = setInterval(() => setAt(Date.now()), MINUTE_MS);
    return () => clearInterval(timer);
  }, []);
  const moment = new Date(at);
  const { spans, note } = dayAt(hours, moment, timeZone);
  const time = timeAt(moment, timeZone);
  const current = spans.find((span) => isOpenAt([span], time));
  const next = spans.find(({ from }) => from > time);
  const day = format.dateTime(moment, { timeZone, weekday: "long", day: "numeric", month: "long" });
  const list = spans.map(({ from, to }) => `${from}–${to}`).join(", ");
  const why = note?.[lang] ?? Object.values(note ?? {})[0];
  const state = current
    ? t("open", { until: current.to })
    : next
      ? t("later", { from: next.from })
      : t(spans.length > 0 ? "over" : "closed");
  return (
    <>
      {/* Server and device may tell the time differently: the device's way is as good. */}
      <span className="font-medium" suppressHydrationWarning>
        {state}
      </span>
      <span className="block text-muted" suppressHydrationWarning>
        {spans.length > 0 ? t("day", { day, spans: list }) : t("closedDay", { day })}
        {why ? ` · ${why}` : ""}
      </span>
    </>
  );
}
