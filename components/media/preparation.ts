import type { JobStep } from "@/lib/jobs/contract";

/** What is being done with a picture, in the order in which it is. */
export type Stage = "queued" | "sizes" | "describing" | "learning" | "finishing";

/** Longest sides, in pixels, of the copies that a picture gets if it is larger than they are. */
const COPIES = [150, 400, 800];

/** Steps beside the copies: decode, colours, hash, embedding, features, finish. */
const OTHER_STEPS = 6;

/** How far the job that prepares a picture is, by the steps that it has taken: the stage, and a share (0–1) of all. */
export function preparationOf(
  steps: readonly Pick<JobStep, "name" | "state">[],
  longestSide: number,
): { stage: Stage; share: number } {
  const taken = new Set(steps.filter(({ state }) => state === "done").map(({ name }) => name));
  const all = OTHER_STEPS + COPIES.filter((side) => side < longestSide).length;
  const share = Math.min(1, taken.size / all);
  if (taken.has("features")) return { stage: "finishing", share };
  if (taken.has("hash")) return { stage: "learning", share };
  if (taken.size >= all - OTHER_STEPS + 1) return { stage: "describing", share };
  return { stage: taken.size > 0 ? "sizes" : "queued", share };
}
