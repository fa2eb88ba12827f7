import { z } from "zod";
import { localized } from "@/lib/kernel/locale";

export const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export type Weekday = (typeof WEEKDAYS)[number];

const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const EXCEPTIONS_MAX = 200;
const SPANS_MAX = 4;

const OpenSpan = z
  .strictObject({
    from: z.string().regex(TIME, "must be a time like 10:00"),
    to: z.string().refine((time) => TIME.test(time) || time === "24:00", "must be a time like 18:00"),
  })
  .refine(({ from, to }) => from < to, { path: ["to"], error: "must be later than the opening" });
export type OpenSpan = z.infer<typeof OpenSpan>;

const OpenSpans = z
  .array(OpenSpan)
  .max(SPANS_MAX)
  .refine((spans) => spans.every(({ from }, index) => index === 0 || from >= (spans[index - 1]?.to ?? "")), {
    error: "must follow each other without overlapping",
  });

/** When a museum is open: by weekday, and the days that are different. Times are in the museum's zone. */
export const OpeningHours = z
  .strictObject({
    weekly: z.strictObject({
      ...{ mon: OpenSpans, tue: OpenSpans, wed: OpenSpans, thu: OpenSpans },
      ...{ fri: OpenSpans, sat: OpenSpans, sun: OpenSpans },
    }),
    exceptions: z
      .array(
        z.strictObject({
          date: z.iso.date(),
          spans: OpenSpans,
          note: localized(z.string().trim().max(120)),
        }),
      )
      .max(EXCEPTIONS_MAX)
      .refine((days) => new Set(days.map(({ date }) => date)).size === days.length, {
        error: "must name each day once",
      }),
  })
  .meta({
    id: "OpeningHours",
    description: "By weekday, with the days that are different, in the museum's zone",
  });
export type OpeningHours = z.infer<typeof OpeningHours>;

/** A day of the museum: its date and weekday there, when it is open, and why it is different if it is. */
export type Day = {
  date: string;
  weekday: Weekday;
  spans: OpenSpan[];
  note: OpeningHours["exceptions"][number]["note"] | null;
};

/** The museum's day at a moment, by its own clock. */
export function dayAt(hours: OpeningHours, moment: Date, timeZone: string): Day {
  const { date, weekday } = localDay(moment, timeZone);
  const exception = hours.exceptions.find((one) => one.date === date);
  return { date, weekday, spans: exception?.spans ?? hours.weekly[weekday], note: exception?.note ?? null };
}

/** Whether a time of that day, `HH:MM`, is within the hours. */
export function isOpenAt(spans: readonly OpenSpan[], time: string): boolean {
  return spans.some(({ from, to }) => from <= time && time < to);
}

/** `HH:MM` of a moment in a zone. */
export function timeAt(moment: Date, timeZone: string): string {
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  return format.format(moment);
}

function localDay(moment: Date, timeZone: string): { date: string; weekday: Weekday } {
  // Canada writes dates as ISO 8601 does.
  const date = new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" }).format(moment);
  const weekday = WEEKDAYS[(new Date(`${date}T12:00:00Z`).getUTCDay() + 6) % 7] ?? "mon";
  return { date, weekday };
}
