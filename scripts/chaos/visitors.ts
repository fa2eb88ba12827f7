import { setTimeout as sleep } from "node:timers/promises";

/** The museum that all this happens to. */
export const SLUG = "chaos";

const ATTEMPT_MS_MAX = 30_000;
const AGAIN_MS = 400;

/**
 * Asks until it is answered, as a page does that was told to keep what it was given. Answers the body; throws when the
 * server refuses for good, and when `deadline` has passed.
 */
export async function insist(url: string, init: () => RequestInit, deadline: number): Promise<unknown> {
  for (;;) {
    try {
      const response = await fetch(url, { ...init(), signal: AbortSignal.timeout(ATTEMPT_MS_MAX) });
      if (response.ok) return await response.json();
      const body = await response.text();
      if (response.status < 500 && response.status !== 429)
        throw new Refused(`${response.status} ${body.slice(0, 300)}`);
    } catch (error) {
      if (error instanceof Refused) throw error;
    }
    if (Date.now() > deadline) throw new Refused(`no answer from ${url} in time`);
    await sleep(AGAIN_MS);
  }
}

class Refused extends Error {}

/** Does `work` for every item, `parallel` at a time. Answers what went wrong, in words. */
export async function each<T>(
  items: readonly T[],
  parallel: number,
  work: (item: T) => Promise<unknown>,
): Promise<string[]> {
  const queue = [...items];
  const errors: string[] = [];
  const worker = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) {
      try {
        await work(item);
      } catch (error) {
        errors.push(String(error));
      }
    }
  };
  await Promise.all(Array.from({ length: parallel }, worker));
  return errors;
}
