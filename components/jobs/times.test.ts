import { describe, expect, it } from "vitest";
import { durationWords, momentWords, roughly } from "./times";

const MINUTE_MS = 60_000;

describe("durations in words", () => {
  it.each([
    [0, "0 sec"],
    [-5, "0 sec"],
    [420, "0.4 sec"],
    [12_900, "12 sec"],
    [200_000, "3 min 20 sec"],
    [120_000, "2 min"],
    [125 * MINUTE_MS, "2 hr 5 min"],
    [50 * 60 * MINUTE_MS, "2 days 2 hr"],
  ])("%i ms is %s", (ms, words) => expect(durationWords(ms, "en")).toBe(words));

  it("speaks the reader's language", () => expect(durationWords(200_000, "es")).toBe("3 min 20 s"));

  it.each([
    [2_000, null],
    [12_000, "10 sec"],
    [88_000, "90 sec"],
    [200_000, "3 min"],
    [47 * MINUTE_MS, "45 min"],
  ])("an estimate of %i ms is about %s", (ms, words) => expect(roughly(ms, "en")).toBe(words));
});

describe("moments", () => {
  const at = new Date("2026-11-25T22:30:00Z");
  const tokyo = { locale: "en-GB", timeZone: "Asia/Tokyo" };
  it("are told in the museum's zone, without the date on the museum's same day", () => {
    expect(momentWords(at, new Date("2026-11-26T03:00:00Z"), tokyo)).toBe("07:30");
    expect(momentWords(at, new Date("2026-11-25T12:00:00Z"), tokyo)).toBe("26 Nov, 07:30");
    expect(momentWords(at, at, { locale: "en-US", timeZone: "Europe/Madrid" })).toMatch(/^11:30\sPM$/);
  });
});
