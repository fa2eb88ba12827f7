import type { ScanResult } from "@/lib/scan/contract";
import { brightnessOf, differenceOf, type GreyFrame, sharpnessOf } from "./frame-measures";
import { type Guidance, guidanceFor, mayReplace } from "./guidance";
import { type Outcome, outcomeOf, type Shot, shownIn } from "./outcome";
import { pauseAfter, type ScanProblem, scanProblemOf } from "./scan-problem";
import { AT_FIRST, observe } from "./steadiness";
import {
  afterMiss,
  afterRefusal,
  mayAsk,
  stillInView,
  thumbnailOf,
  VIEW,
  type ViewMemory,
} from "./view-memory";

/** A question without an answer for this long is given up. */
const GIVE_UP_MS = 12_000;

export type ScannerState = {
  guidance: Guidance;
  /** A work or a choice to show; looking rests while it is there. */
  outcome: Outcome | null;
  /** The view at hand was asked about and is not known; looking goes on. */
  unknown: boolean;
  problem: ScanProblem | null;
};

export type Scanner = {
  state(): ScannerState;
  /** Looks once; call it about ten times a second. */
  tick(): void;
  /** Puts the shown result away and looks on; its works rest while the view stays. */
  putAway(): void;
  /** Asks about the view at hand once more, whatever was answered before. */
  tryAgain(): void;
  /** Gives up the question in flight and forgets the view: the page was hidden or left. */
  rest(): void;
  dismissProblem(): void;
};

/** What the scanner needs of its surroundings; the browser's camera and network, or a test's. */
export type Surroundings<P> = {
  now(): number;
  online(): boolean;
  torchAvailable(): boolean;
  look(): GreyFrame | null;
  capture(): Promise<P>;
  ask(photo: P, signal: AbortSignal): Promise<ScanResult>;
  show(photo: P): Shot;
  changed(): void;
};

/**
 * Watches the live picture and asks when it is steady and sharp: one question at a time, one in 1.2 s at most,
 * and not again about what was already answered. Knows no DOM and no React.
 */
export function createScanner<P>(around: Surroundings<P>): Scanner {
  let state: ScannerState = { guidance: "starting", outcome: null, unknown: false, problem: null };
  let guidanceSinceMs = around.now();
  let watch = AT_FIRST;
  let before: GreyFrame | null = null;
  let scene: GreyFrame | null = null;
  let memory: ViewMemory | null = null;
  let choice: Outcome | null = null;
  let question: { sinceMs: number; controller: AbortController } | null = null;
  let lastAskedMs = Number.NEGATIVE_INFINITY;
  let restUntilMs = 0;
  let failures = 0;

  function set(change: Partial<ScannerState>) {
    const next = { ...state, ...change };
    const same = (Object.keys(next) as (keyof ScannerState)[]).every((key) => next[key] === state[key]);
    if (same) return;
    if (next.guidance !== state.guidance) guidanceSinceMs = around.now();
    state = next;
    around.changed();
  }

  function forgetView() {
    memory = null;
    choice = null;
  }

  function tick() {
    if (state.outcome) return;
    const atMs = around.now();
    const frame = around.look();
    if (!frame) return guide(atMs, null, false);
    const motion = before ? differenceOf(before, frame) : 1;
    before = frame;
    scene = thumbnailOf(frame);
    const sample = { atMs, motion, sharpness: sharpnessOf(frame), brightness: brightnessOf(frame) };
    const reading = observe(watch, sample);
    watch = reading.watch;
    if (memory && !question && !stillInView(memory, scene)) {
      forgetView();
      set({ unknown: false });
    }
    if (question && atMs - question.sinceMs > GIVE_UP_MS) {
      question.controller.abort(new DOMException("No answer", "TimeoutError"));
    }
    const free = !question && atMs - lastAskedMs >= VIEW.minIntervalMs && atMs >= restUntilMs;
    if (free && reading.ready && around.online() && mayAsk(memory, scene, atMs)) void ask(atMs, scene);
    guide(atMs, motion, reading.dark);
  }

  function guide(atMs: number, motion: number | null, dark: boolean) {
    const next = guidanceFor({
      live: before !== null,
      online: around.online(),
      askedForMs: question ? atMs - question.sinceMs : null,
      motion,
      dark,
      torchAvailable: around.torchAvailable(),
      misses: memory?.misses ?? 0,
      refused: (memory?.refused.length ?? 0) > 0,
    });
    if (mayReplace(state.guidance, next, atMs - guidanceSinceMs)) set({ guidance: next });
  }

  async function ask(atMs: number, asked: GreyFrame) {
    const controller = new AbortController();
    const mine = { sinceMs: atMs, controller };
    question = mine;
    lastAskedMs = atMs;
    try {
      const taken = await around.capture();
      const result = await around.ask(taken, controller.signal);
      if (question === mine) answered(result, taken, asked);
    } catch (error) {
      if (question === mine) failed(error);
    } finally {
      if (question === mine) question = null;
    }
  }

  function answered(result: ScanResult, taken: P, asked: GreyFrame) {
    failures = 0;
    const shot = around.show(taken);
    const outcome = outcomeOf(result, shot, memory?.refused ?? []);
    const first = (memory?.misses ?? 0) === 0;
    if (outcome.kind === "choose") choice = outcome;
    const settled = outcome.kind === "found" ? outcome : first ? null : choice;
    if (settled) {
      memory = afterRefusal(memory, asked, [], around.now());
      set({ outcome: settled, unknown: false, problem: null });
      return;
    }
    memory = afterMiss(memory, asked, around.now());
    set({ unknown: memory.misses >= VIEW.missesToTell, problem: null });
  }

  function failed(error: unknown) {
    const problem = scanProblemOf(error, around.online());
    if (!problem) return;
    failures += 1;
    restUntilMs = around.now() + pauseAfter(problem, failures);
    set({ problem });
  }

  return {
    state: () => state,
    tick,
    putAway() {
      const { outcome } = state;
      if (outcome && scene)
        memory = afterRefusal(memory, memory?.scene ?? scene, shownIn(outcome), around.now());
      choice = null;
      before = null;
      watch = AT_FIRST;
      lastAskedMs = around.now();
      set({ outcome: null, guidance: "another" });
    },
    tryAgain() {
      forgetView();
      restUntilMs = 0;
      set({ unknown: false, problem: null });
    },
    rest() {
      question?.controller.abort(new DOMException("Not looking any more", "AbortError"));
      question = null;
      before = null;
      watch = AT_FIRST;
      forgetView();
      set({ unknown: false, guidance: "starting" });
    },
    dismissProblem() {
      set({ problem: null });
    },
  };
}
