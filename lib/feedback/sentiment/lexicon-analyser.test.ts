import { describe, expect, it } from "vitest";
import { lexiconAnalyser } from "./lexicon-analyser";

const labelOf = async (text: string, locale: "en" | "es") =>
  (await lexiconAnalyser.analyse(text, locale)).label;

describe("judging by words", () => {
  it.each([
    ["I loved this painting, wonderful!", "positive"],
    ["breathtaking", "positive"],
    ["not good at all", "negative"],
    ["Not my favourite room. The guard was rude.", "negative"],
    ["Boring and too dark", "negative"],
    ["It hangs in room 4.", "neutral"],
    ["Beautiful works, terrible lighting", "mixed"],
    ["constructor __proto__ toString", "neutral"],
    ["…", "neutral"],
  ])("in English: %s", async (text, label) => {
    expect(await labelOf(text, "en")).toBe(label);
  });

  it.each([
    ["Me encantó este cuadro, es precioso", "positive"],
    ["Maravilloso", "positive"],
    ["No me gusta, aburrido y muy oscuro", "negative"],
    ["¡Una vergüenza! La sala estaba sucia", "negative"],
    ["El cuadro está en la sala 4", "neutral"],
    ["Obras preciosas pero un personal horrible", "mixed"],
  ])("in Spanish: %s", async (text, label) => {
    expect(await labelOf(text, "es")).toBe(label);
  });

  it.each([
    ["❤️", "positive"],
    ["👍🏽", "positive"],
    ["😡", "negative"],
    ["👎", "negative"],
  ])("by emoji: %s", async (text, label) => {
    expect(await labelOf(text, "en")).toBe(label);
    expect(await labelOf(text, "es")).toBe(label);
  });

  it("stays between −1 and 1, and says the same of the same text again", async () => {
    const praise = "wonderful ".repeat(150);
    const first = await lexiconAnalyser.analyse(praise, "en");
    expect(first.score).toBeGreaterThan(0.9);
    expect(first.score).toBeLessThanOrEqual(1);
    expect(await lexiconAnalyser.analyse(praise, "en")).toEqual(first);
  });

  it("does not carry a negation into the next clause", async () => {
    expect(await labelOf("Not what I expected, but wonderful", "en")).toBe("positive");
  });
});
