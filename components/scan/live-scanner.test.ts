import { beforeEach, describe, expect, it } from "vitest";
import type { ArtworkSummary } from "@/lib/catalog/contract";
import { ApiProblem } from "@/lib/http/client-fetch";
import { newId } from "@/lib/kernel/ids";
import type { ScanResult } from "@/lib/scan/contract";
import type { GreyFrame } from "./frame-measures";
import { flat, shifted, texture } from "./frames.testing";
import { createScanner, type Scanner } from "./live-scanner";

const artwork: ArtworkSummary = {
  ...{
    id: newId<"artwork">(),
    accessionNumber: "A.1",
    title: "A",
    artistNames: [],
    dateText: "",
    room: null,
  },
  ...{ onDisplay: true, picture: null },
};
const base: ScanResult = {
  ...{ scanId: newId<"scan">(), visitId: null, decision: "none", artwork: null, corners: null, score: null },
  ...{ margin: null, inliers: 0, candidates: [], similar: [], model: "m", cached: false, timingsMs: {} },
};
const match: ScanResult = { ...base, decision: "match", artwork };
const ambiguous: ScanResult = {
  ...base,
  decision: "ambiguous",
  candidates: [{ artwork, inliers: 9, similarity: 0.5 }],
};

const painting = texture(1);
const other = texture(2);

let now: number;
let view: GreyFrame | null;
let online: boolean;
let answers: (ScanResult | Error | "never")[];
let asked: number[];
let aborted: number;
let scanner: Scanner;

beforeEach(() => {
  now = 0;
  view = painting;
  online = true;
  answers = [];
  asked = [];
  aborted = 0;
  scanner = createScanner({
    now: () => now,
    online: () => online,
    torchAvailable: () => false,
    look: () => view,
    capture: async () => "photo",
    ask: (_, signal) => {
      asked.push(now);
      const next = answers.shift() ?? base;
      if (next instanceof Error) return Promise.reject(next);
      if (next !== "never") return Promise.resolve(next);
      return new Promise((_, reject) => {
        signal.addEventListener("abort", () => {
          aborted += 1;
          reject(signal.reason);
        });
      });
    },
    show: () => ({ from: "camera", url: null, width: 4, height: 3 }),
    changed: () => {},
  });
});

/** Lets time pass, ten looks a second; the picture is what `view` is. */
async function watch(ms: number) {
  for (let passed = 0; passed < ms; passed += 100) {
    scanner.tick();
    await new Promise((done) => setImmediate(done));
    now += 100;
  }
}

describe("automatic capture", () => {
  it("asks by itself once the picture is steady, and rests while the result is shown", async () => {
    answers = [match];
    await watch(3000);
    expect(asked).toHaveLength(1);
    expect(scanner.state().outcome).toMatchObject({ kind: "found", artwork });
  });

  it("asks nothing while the phone moves or there is no picture", async () => {
    for (let i = 0; i < 20; i++) {
      view = i % 2 ? painting : other;
      await watch(100);
    }
    view = null;
    await watch(1000);
    expect(asked).toEqual([]);
  });

  it("asks twice about an unknown view, says so, and is silent until the view changes", async () => {
    await watch(1000);
    expect(scanner.state().unknown).toBe(false);
    await watch(20_000);
    expect(asked).toHaveLength(2);
    expect((asked[1] ?? 0) - (asked[0] ?? 0)).toBeGreaterThanOrEqual(1200);
    expect(scanner.state().unknown).toBe(true);

    view = other;
    answers = [match];
    await watch(2000);
    expect(scanner.state()).toMatchObject({ unknown: false, outcome: { kind: "found" } });
    expect(asked).toHaveLength(3);
  });

  it("asks less and less often while a hand only trembles before an unknown work", async () => {
    for (let i = 0; i < 120; i++) {
      view = shifted(painting, i % 10 < 5 ? 0 : 3);
      await watch(500);
    }
    expect(asked.length).toBeLessThanOrEqual(8);
  });

  it("asks again on demand", async () => {
    await watch(10_000);
    answers = [match];
    scanner.tryAgain();
    await watch(1000);
    expect(scanner.state().outcome?.kind).toBe("found");
  });

  it("has one question in flight, and gives it up after a while", async () => {
    answers = ["never"];
    await watch(11_000);
    expect(asked).toHaveLength(1);
    expect(scanner.state().guidance).toBe("slow");
    await watch(2000);
    expect(aborted).toBe(1);
    expect(scanner.state().problem?.kind).toBe("tooSlow");
  });
});

describe("answers and problems", () => {
  it("takes a second photo before it lets the visitor choose", async () => {
    answers = [ambiguous, ambiguous];
    await watch(1000);
    expect(scanner.state().outcome).toBeNull();
    await watch(2000);
    expect(scanner.state().outcome?.kind).toBe("choose");
  });

  it("offers the choice of the first photo when the second finds nothing", async () => {
    answers = [ambiguous, base];
    await watch(3000);
    expect(scanner.state().outcome?.kind).toBe("choose");
  });

  it("does not offer a refused work again in this view, but does in another", async () => {
    answers = [match];
    await watch(1000);
    scanner.putAway();
    view = shifted(painting, 3);
    answers = [match, match, match];
    await watch(9000);
    expect(scanner.state().outcome).toBeNull();
    view = other;
    answers = [match];
    await watch(2000);
    expect(scanner.state().outcome).toMatchObject({ kind: "found", artwork });
  });

  it("pauses after a failure, longer each time, and recovers by itself", async () => {
    const down = new ApiProblem(503, { title: "", detail: "", code: "unavailable", requestId: "r" });
    answers = [down, down, match];
    await watch(1500);
    expect(scanner.state().problem).toMatchObject({ kind: "busy", requestId: "r" });
    await watch(8000);
    expect(scanner.state()).toMatchObject({ problem: null, outcome: { kind: "found" } });
    const [first = 0, second = 0, third = 0] = asked;
    expect(third - second).toBeGreaterThan(second - first);
  });

  it("asks nothing offline and says so", async () => {
    online = false;
    await watch(3000);
    expect(asked).toEqual([]);
    expect(scanner.state().guidance).toBe("offline");
    online = true;
    answers = [match];
    await watch(1000);
    expect(scanner.state().outcome?.kind).toBe("found");
  });

  it("gives up the question when the page is hidden, and starts afresh", async () => {
    answers = ["never", match];
    await watch(1000);
    scanner.rest();
    await watch(100);
    expect(aborted).toBe(1);
    expect(scanner.state().problem).toBeNull();
    await watch(2500);
    expect(scanner.state().outcome?.kind).toBe("found");
  });

  it("says that it is too dark", async () => {
    view = flat(6);
    await watch(1000);
    expect(["dark", "looking", "closer"]).toContain(scanner.state().guidance);
    await watch(4000);
    expect(scanner.state().guidance).toBe("dark");
  });
});
