import type { Item } from "./claim";
import type { Store, Tx } from "./store";

/** Time until the next try, in ms, after `attempt` failed ones. */
export type Backoff = (attempt: number) => number;

/** Doubles from one second to five minutes, each drawn between half and whole so that failures spread out. */
export const usualBackoff: Backoff = (attempt) =>
  Math.min(1000 * 2 ** (attempt - 1), 300_000) * (0.5 + Math.random() / 2);

/** Puts the call back into the queue as one more attempt. */
export async function tryAgain(store: Store, tx: Tx, item: Item, due: Date): Promise<void> {
  await tx`update ${store.t.work} set lease = null, leased_until = null, attempt = attempt + 1, due = ${due}
    where run_id = ${item.runId} and step_id = ${item.stepId}`;
}
