import { describe, expect, it } from "vitest";
import { negotiateLocale, pick, regionalLocale } from "./locale";

describe("the language of an answer", () => {
  it.each([
    ["es-MX,es;q=0.9,en;q=0.8", "es"],
    ["fr,en;q=0.5,es;q=0.7", "es"],
    ["de", null],
    ["es;q=0, en;q=0.1", "en"],
    ["", null],
  ])("for %j is %j", (header, locale) => {
    expect(negotiateLocale(header)).toBe(locale);
  });

  it("is the wanted one, else the museum's first, else any", () => {
    expect(pick({ en: "wave", es: "ola" }, "es", "en")).toBe("ola");
    expect(pick({ en: "wave" }, "es", "en")).toBe("wave");
    expect(pick({ es: "ola" }, "en", "en")).toBe("ola");
    expect(pick({}, "en", "en")).toBeUndefined();
  });
});

describe("how dates are written", () => {
  it.each([
    ["en-GB,en-US;q=0.9", "en", "en-GB"],
    ["es-MX,en-AU;q=0.5", "en", "en-AU"],
    ["en", "en", "en"],
    ["en-<script>", "en", "en"],
    [null, "es", "es"],
  ] as const)("for %j in %s is as in %s", (header, locale, region) => {
    expect(regionalLocale(header, locale)).toBe(region);
  });
});
