import { describe, expect, it } from "vitest";
import { hueAndChroma, tintRules } from "./tint";

describe("a page's tint", () => {
  it("knows hues as OKLCH has them", () => {
    expect(hueAndChroma("#ff0000").hue).toBeCloseTo(29.2, 0);
    expect(hueAndChroma("#0000ff").hue).toBeCloseTo(264.1, 0);
    expect(hueAndChroma("#888888").chroma).toBeLessThan(0.001);
  });

  it("comes from the first colour that is not grey", () => {
    expect(tintRules(["#fafafa", "#101010", "#ff0000", "#0000ff"])).toContain(" 29)");
  });

  it("is left out for a work in black and white, and for what is no colour", () => {
    expect(tintRules(["#ffffff", "#222222"])).toBe("");
    expect(tintRules(["red}*{display:none"])).toBe("");
  });
});
