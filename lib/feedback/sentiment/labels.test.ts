import { describe, expect, it } from "vitest";
import { goodnessOf, sentimentOf } from "./labels";

const of = (...shares: [label: string, score: number][]) =>
  sentimentOf(shares.map(([label, score]) => ({ label, score })));

describe("a classifier's answer", () => {
  it("is its likeliest label and the mean of all", () => {
    expect(of(["positive", 0.7], ["neutral", 0.2], ["negative", 0.1])).toEqual({
      label: "positive",
      score: expect.closeTo(0.6),
    });
    expect(of(["POSITIVE", 0.02], ["NEGATIVE", 0.98])).toMatchObject({ label: "negative" });
    expect(of(["pos", 0.2], ["neu", 0.6], ["neg", 0.2])).toMatchObject({ label: "neutral", score: 0 });
  });

  it("may be in stars", () => {
    expect(of(["5 stars", 0.8], ["4 stars", 0.2])).toEqual({ label: "positive", score: expect.closeTo(0.9) });
    expect(goodnessOf("1 star")).toBe(-1);
    expect(goodnessOf("3 stars")).toBe(0);
  });

  it("is mixed when both are likely", () => {
    expect(of(["positive", 0.45], ["negative", 0.42], ["neutral", 0.13])).toMatchObject({ label: "mixed" });
  });

  it("is refused when its labels mean nothing", () => {
    expect(() => of(["LABEL_0", 1])).toThrow('answers "LABEL_0"');
  });
});
