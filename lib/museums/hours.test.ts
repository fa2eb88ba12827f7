import { describe, expect, it } from "vitest";
import { dayAt, isOpenAt, OpeningHours, timeAt } from "./hours";

const span = (from: string, to: string) => ({ from, to });
const weekly = {
  mon: [],
  tue: [span("10:00", "18:00")],
  wed: [],
  thu: [span("10:00", "14:00"), span("16:00", "24:00")],
  fri: [],
  sat: [],
  sun: [],
};
const christmas = { date: "2026-12-24", spans: [span("10:00", "13:00")], note: { en: "Christmas Eve" } };
const hours = { weekly, exceptions: [christmas] };

describe("a museum's day", () => {
  it("is the one on its own clock", () => {
    // Thursday in Auckland while it is still Wednesday in Europe.
    const moment = new Date("2026-11-25T20:00:00Z");
    expect(dayAt(hours, moment, "Pacific/Auckland")).toMatchObject({ date: "2026-11-26", weekday: "thu" });
    expect(dayAt(hours, moment, "Europe/Madrid")).toMatchObject({
      date: "2026-11-25",
      weekday: "wed",
      spans: [],
    });
    expect(timeAt(moment, "Europe/Madrid")).toBe("21:00");
    expect(timeAt(new Date("2026-11-25T23:10:00Z"), "Europe/Madrid")).toBe("00:10");
  });

  it("that is different takes its weekday's place", () => {
    const day = dayAt(hours, new Date("2026-12-24T12:00:00Z"), "Europe/Madrid");
    expect(day).toMatchObject({ weekday: "thu", spans: christmas.spans, note: { en: "Christmas Eve" } });
  });

  it("is open from the opening on and no more at the closing", () => {
    const spans = weekly.thu;
    expect(
      ["09:59", "10:00", "13:59", "14:00", "16:00", "23:59"].map((time) => isOpenAt(spans, time)),
    ).toEqual([...[false, true, true, false, true, true]]);
  });
});

describe("hours", () => {
  const issue = (given: object) => OpeningHours.safeParse(given).error?.issues[0]?.message;
  const monday = (...mon: object[]) => ({ ...hours, weekly: { ...weekly, mon } });

  it.each([
    [monday(span("18:00", "10:00")), "must be later than the opening"],
    [monday(span("10:00", "15:00"), span("14:00", "18:00")), "must follow each other without overlapping"],
    [monday(span("9", "10:00")), "must be a time like 10:00"],
    [monday(span("24:00", "24:00")), "must be a time like 10:00"],
    [{ ...hours, exceptions: [christmas, christmas] }, "must name each day once"],
    [{ ...hours, exceptions: [{ ...christmas, date: "2026-02-30" }] }, "Invalid ISO date"],
  ])("that make no sense are refused (%#)", (given, message) => {
    expect(issue(given)).toBe(message);
  });

  it("may have a break, end at midnight, or none at all", () => {
    expect(OpeningHours.safeParse(hours).success).toBe(true);
  });
});
