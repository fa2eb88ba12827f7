import { describe, expect, it } from "vitest";
import { accentPair, accentRules, CONTRAST_MIN, contrast, GROUNDS } from "./accent";

const rgb = (hex: string) =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as [number, number, number];

describe("a museum's accent", () => {
  it("can be read in both lights, whatever colour the museum chose", () => {
    for (const hex of ["#ffffff", "#000000", "#ffff00", "#8a3b2e", "#00ff00", "#777777", "#0000ff"]) {
      const { light, dark } = accentPair(hex);
      expect(contrast(rgb(light), GROUNDS.light)).toBeGreaterThanOrEqual(CONTRAST_MIN);
      expect(contrast(rgb(dark), GROUNDS.dark)).toBeGreaterThanOrEqual(CONTRAST_MIN);
    }
  });

  it("stays as it is where it can be read already", () => {
    expect(accentPair("#8a3b2e").light).toBe("#8a3b2e");
    expect(accentPair("#e8b04a").dark).toBe("#e8b04a");
  });

  it("lets nothing but a colour into the page's style", () => {
    expect(accentRules("red}body{display:none")).not.toContain("body");
  });
});
