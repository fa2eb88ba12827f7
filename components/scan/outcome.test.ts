import { describe, expect, it } from "vitest";
import type { ArtworkSummary } from "@/lib/catalog/contract";
import { newId } from "@/lib/kernel/ids";
import type { ScanResult } from "@/lib/scan/contract";
import { outcomeOf, type Shot, shownIn } from "./outcome";

const shot: Shot = { from: "camera", url: "blob:x", width: 1024, height: 768 };

const work = (title: string): ArtworkSummary => ({
  id: newId<"artwork">(),
  accessionNumber: "X.1",
  title,
  artistNames: [],
  dateText: "",
  room: null,
  onDisplay: true,
  picture: null,
});

const answer = (given: Partial<ScanResult>): ScanResult => ({
  scanId: newId<"scan">(),
  visitId: null,
  decision: "none",
  artwork: null,
  corners: null,
  score: null,
  margin: null,
  inliers: 0,
  candidates: [],
  similar: [],
  model: "m@1",
  cached: false,
  timingsMs: {},
  ...given,
});

const candidate = (artwork: ArtworkSummary) => ({ artwork, inliers: 10, similarity: 0.5 });

describe("what an answer shows", () => {
  it("shows the work that was found", () => {
    const artwork = work("Truchet tiles");
    const outcome = outcomeOf(answer({ decision: "match", artwork }), shot, []);
    expect(outcome).toMatchObject({ kind: "found", artwork });
    expect(shownIn(outcome)).toEqual([artwork.id]);
  });

  it("does not offer a work again that was refused in this view", () => {
    const artwork = work("Truchet tiles");
    expect(outcomeOf(answer({ decision: "match", artwork }), shot, [artwork.id]).kind).toBe("unknown");
  });

  it("lets the visitor choose between three at most, without refused ones", () => {
    const works = ["a", "b", "c", "d", "e"].map(work);
    const result = answer({ decision: "ambiguous", candidates: works.map(candidate) });
    const outcome = outcomeOf(
      result,
      shot,
      works.slice(0, 1).map((w) => w.id),
    );
    expect(shownIn(outcome)).toEqual(works.slice(1, 4).map((w) => w.id));
    expect(
      outcomeOf(
        result,
        shot,
        works.map((w) => w.id),
      ).kind,
    ).toBe("unknown");
  });

  it("says that it does not know the rest", () => {
    expect(outcomeOf(answer({}), shot, []).kind).toBe("unknown");
  });
});
