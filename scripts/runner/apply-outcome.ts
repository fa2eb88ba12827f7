import { applyOps, type Scene } from "./apply-ops";
import type { Item } from "./claim";
import { attemptsMax } from "./protocol";
import type { Outcome } from "./read-reply";
import { endRun, type Run } from "./runs";
import { type Store, transaction } from "./store";
import { type Backoff, tryAgain } from "./try-again";

/** Losing the application this often in the middle of one call means that the call is what kills it. */
const LOST_FREE = 10;
const LOST_MS_MAX = 5000;
/** The runner as a whole waits until it reaches the application again; this is for a single call that is refused. */
const REFUSED_MS = 500;

/** Errors that the function had no part in. */
const OURS = new Set(["CallTimeout", "OutputTooLarge", "ApplicationLost"]);

/** Writes down what a call came to, if its lease is still held; a lease that was lost leaves no trace. */
export async function applyOutcome(
  store: Store,
  now: Date,
  item: Item,
  outcome: Outcome,
  backoff: Backoff,
): Promise<"written" | "lost"> {
  return transaction(store, async (tx) => {
    const [held] = await tx<(Run & { lost: number })[]>`
      select r.*, w.lost from ${store.t.runs} r join ${store.t.work} w on w.run_id = r.id
      where r.id = ${item.runId} and r.status = 'active' and w.step_id = ${item.stepId} and w.lease = ${item.lease}
      for update`;
    if (!held) return "lost";
    const run = held;
    await write({ store, tx, now, item, run, backoff }, judge(outcome, held.lost), held.lost);
    return "written";
  });
}

/** A call that again and again takes the application with it has failed, like one that answers with an error. */
function judge(outcome: Outcome, lost: number): Outcome {
  if (outcome.kind !== "unreachable" || !outcome.lost || lost < LOST_FREE) return outcome;
  const message = `the application went away ${lost + 1} times during this call: ${outcome.reason}`;
  return { kind: "failed", fault: { name: "ApplicationLost", message }, retriable: true, retryAt: null };
}

async function write(scene: Scene, outcome: Outcome, lostBefore: number): Promise<void> {
  const { store, tx, now, item, run, backoff } = scene;
  switch (outcome.kind) {
    case "completed":
      return endRun(store, tx, now, run, { status: "completed", output: outcome.output });
    case "ops":
      return applyOps(scene, outcome);
    case "failed": {
      const { fault, retriable, retryAt } = outcome;
      const final = !retriable || item.attempt + 1 >= attemptsMax(item.config);
      // The function may catch what happened to a step of its own; it could not say so itself.
      if (final && item.stepId !== "" && OURS.has(fault.name)) {
        const op = { id: item.stepId, op: "StepFailed", error: fault };
        return applyOps(scene, { kind: "ops", ops: [op], retryAt: null });
      }
      if (final) return endRun(store, tx, now, run, { status: "failed", fault });
      return tryAgain(store, tx, item, retryAt ?? after(now, backoff(item.attempt + 1)));
    }
    default: {
      const lost = outcome.kind === "unreachable" && outcome.lost ? 1 : 0;
      const wait = lost ? Math.min(100 * 2 ** lostBefore, LOST_MS_MAX) : REFUSED_MS;
      await tx`update ${store.t.work} set lease = null, leased_until = null, due = ${after(now, wait)}, lost = lost + ${lost}
        where run_id = ${item.runId} and step_id = ${item.stepId}`;
    }
  }
}

const after = (now: Date, ms: number) => new Date(now.getTime() + ms);
