import { describe, expect, it } from "vitest";
import { newId } from "@/lib/kernel/ids";
import type { EditedTour } from "@/lib/tours/contract";
import { differs, draftOf, newStop, toSave, withStory, withTexts } from "./draft";

const stop = { ...newStop({ kind: "room", roomId: newId<"room">() }), story: { en: "Look up." } };
const saved: EditedTour = {
  ...{ id: newId(), slug: "best", version: 3, published: false, updatedAt: "2026-01-01T00:00:00Z" },
  texts: { en: { title: "The best", summary: "", theme: "", accessNote: "" } },
  ...{ stepFree: false, durationMin: null, stops: [stop], works: [], lacks: [], suggestedMin: 5 },
};
const draft = draftOf(saved);

describe("a tour's draft", () => {
  it("has nothing to save where only space was typed around a text", () => {
    expect(differs(withTexts(draft, "en", { title: "The best " }), saved)).toBe(false);
    expect(differs(withStory(draft, stop.id, "en", "\nLook up. "), saved)).toBe(false);
    expect(differs(withTexts(draft, "es", { title: " " }), saved)).toBe(false);
  });

  it("has something to save where a text says something else, in whatever language", () => {
    expect(differs(withTexts(draft, "en", { title: "The very best" }), saved)).toBe(true);
    expect(differs(withStory(draft, stop.id, "es", "Mira arriba."), saved)).toBe(true);
  });

  it("is the same whatever language was written first", () => {
    const both = withStory(withStory(draft, stop.id, "en", "A"), stop.id, "es", "B");
    const story = { es: "B", en: "A" };
    const other = { ...draft, stops: [{ ...stop, story }] };
    expect(JSON.stringify(toSave(other, saved))).toBe(JSON.stringify(toSave(both, saved)));
  });
});
