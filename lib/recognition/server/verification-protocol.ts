import type { DetectOptions } from "../geometry/detect";
import type { LocalFeatures, RgbaImage, Verification } from "../types";

/** What a thread is asked to do. */
export type Task =
  | { kind: "detect"; image: RgbaImage; options: DetectOptions }
  | {
      kind: "verify";
      photo: LocalFeatures;
      works: readonly LocalFeatures[];
      stopAt: number;
      withMatches: boolean;
    }
  | { kind: "warm" };

export type TaskResult = { detect: LocalFeatures; verify: Verification[]; warm: null };

/** What it answers; one task at a time, so answers need no number. */
export type Reply =
  | { ok: true; value: TaskResult[keyof TaskResult] }
  | { ok: false; message: string; stack?: string | undefined };
