import { describe, expect, it } from "vitest";
import { dayOf, daySpan, daysOf } from "./policy";

const hours = (day: string, zone: string) => {
  const { from, to } = daySpan(day, zone);
  return (to.getTime() - from.getTime()) / 3_600_000;
};

describe("a day of a museum", () => {
  it("begins at its own midnight", () => {
    expect(daySpan("2026-07-01", "Europe/Madrid").from.toISOString()).toBe("2026-06-30T22:00:00.000Z");
    expect(daySpan("2026-07-01", "Asia/Kathmandu").from.toISOString()).toBe("2026-06-30T18:15:00.000Z");
    expect(daySpan("2026-07-01", "Pacific/Kiritimati").from.toISOString()).toBe("2026-06-30T10:00:00.000Z");
    expect(daySpan("2026-07-01", "Pacific/Pago_Pago").from.toISOString()).toBe("2026-07-01T11:00:00.000Z");
  });

  it("is longer or shorter when clocks change, and ends where the next begins", () => {
    expect(hours("2026-03-29", "Europe/Madrid")).toBe(23);
    expect(hours("2026-10-25", "Europe/Madrid")).toBe(25);
    expect(hours("2026-10-26", "Europe/Madrid")).toBe(24);
    expect(hours("2026-10-04", "Australia/Lord_Howe")).toBe(23.5);
    expect(daySpan("2026-10-25", "Europe/Madrid").to).toEqual(daySpan("2026-10-26", "Europe/Madrid").from);
  });

  it("begins at one o'clock where midnight is skipped", () => {
    const { from } = daySpan("2018-11-04", "America/Sao_Paulo");
    expect(from.toISOString()).toBe("2018-11-04T03:00:00.000Z");
    expect(dayOf(new Date(from.getTime() - 1), "America/Sao_Paulo")).toBe("2018-11-03");
    expect(hours("2018-11-04", "America/Sao_Paulo")).toBe(23);
  });

  it("shares an hour with the next where midnight is not on the hour", () => {
    expect(daysOf(new Date("2026-06-30T18:00:00Z"), "Asia/Kathmandu")).toEqual(["2026-06-30", "2026-07-01"]);
    expect(daysOf(new Date("2026-06-30T22:00:00Z"), "Europe/Madrid")).toEqual(["2026-07-01"]);
  });
});
