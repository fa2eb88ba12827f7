import { describe, expect, it } from "vitest";
import { newId } from "@/lib/kernel/ids";
import type { Job, JobPage } from "./contract";
import { changesCounts, type JobPages, mergeJobs } from "./live-list";

const ids = Array.from({ length: 6 }, () => newId<"job">());

/** The job made at a minute of an hour; the higher, the newer. */
function job(minute: number, change: Partial<Job> = {}): Job {
  const createdAt = `2026-11-25T10:${String(minute).padStart(2, "0")}:00.000Z`;
  return {
    ...{ id: ids[minute] ?? newId<"job">(), kind: "embed-image", queue: "media", label: `m${minute}` },
    ...{ state: "queued", total: null, done: 0, failed: 0, items: [], error: null, retryable: true, runs: 0 },
    ...{ createdAt, startedAt: null, endedAt: null, durationMs: null, remainingMs: null, revision: minute },
    ...change,
  };
}

const page = (items: Job[], nextCursor: string | null = null): JobPage => ({
  ...{ items, nextCursor, kinds: ["embed-image"], revision: 9 },
  counts: { queued: items.length, running: 0, done: 0, failed: 0, cancelled: 0 },
});
const list = (...pages: JobPage[]): JobPages => ({ pages, pageParams: pages.map(() => undefined) });
const labels = ({ pages }: JobPages) => pages.map(({ items }) => items.map(({ label }) => label));

describe("a list of jobs that changes while it is looked at", () => {
  const two = list(page([job(5), job(4)], "more"), page([job(2), job(1)], "more"));

  it("replaces a job where it stands", () => {
    const merged = mergeJobs(two, [job(2, { state: "running", revision: 10 })], {});
    expect(labels(merged)).toEqual(labels(two));
    expect(merged.pages[1]?.items[0]).toMatchObject({ state: "running", revision: 10 });
  });

  it("is not turned back by what is older, or told twice", () => {
    const newer = mergeJobs(two, [job(2, { done: 7, revision: 10 })], {});
    expect(mergeJobs(newer, [job(2, { done: 6, revision: 9 }), job(2, { revision: 10 })], {})).toBe(newer);
  });

  it("takes a new job in at its place, at the top and between", () => {
    expect(labels(mergeJobs(two, [job(3, { revision: 11 })], {}))).toEqual([
      ["m5", "m4"],
      ["m3", "m2", "m1"],
    ]);
    const top = job(9, { revision: 11 });
    expect(labels(mergeJobs(two, [top], {}))[0]).toEqual(["m9", "m5", "m4"]);
  });

  it("leaves what is older than the loaded part to the next page, and takes it in on the last", () => {
    expect(mergeJobs(two, [job(0, { revision: 12 })], {})).toBe(two);
    const whole = list(page([job(5)]));
    expect(labels(mergeJobs(whole, [job(0, { revision: 12 })], {}))).toEqual([["m5", "m0"]]);
    expect(labels(mergeJobs(list(page([])), [job(3)], {}))).toEqual([["m3"]]);
  });

  it("lets go what fits the filter no more, and takes in only what fits", () => {
    const failed = list(page([job(5, { state: "failed" }), job(4, { state: "failed" })]));
    const filter = { state: "failed", kind: "embed-image" } as const;
    const changed = [
      job(5, { state: "queued", revision: 20 }),
      job(3, { state: "failed", revision: 21 }),
      job(2, { state: "failed", kind: "fetch-image", revision: 22 }),
      job(1, { state: "done", revision: 23 }),
    ];
    expect(labels(mergeJobs(failed, changed, filter))).toEqual([["m4", "m3"]]);
  });

  it("orders jobs of one moment by id, as the server does", () => {
    const [low, high] = [...ids].sort().slice(0, 2);
    const same = (id: typeof low, label: string) => ({ ...job(3, { label }), id: id ?? newId<"job">() });
    const merged = mergeJobs(list(page([same(low, "low")])), [same(high, "high")], {});
    expect(labels(merged)).toEqual([["high", "low"]]);
  });
});

describe("the numbers beside the states", () => {
  const shown = list(page([job(5, { state: "running" })]));
  it("stay as they are while a known job only gets on", () => {
    expect(changesCounts(shown, [job(5, { state: "running", done: 3 })])).toBe(false);
  });
  it("are asked for anew when a job changes its state, or is not known here", () => {
    expect(changesCounts(shown, [job(5, { state: "done" })])).toBe(true);
    expect(changesCounts(shown, [job(1)])).toBe(true);
    expect(changesCounts(undefined, [job(1)])).toBe(true);
  });
});
