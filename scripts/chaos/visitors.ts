import { setTimeout as sleep } from "node:timers/promises";
import { busyPicture } from "@/db/seed/busy-picture";
import { newId } from "@/lib/kernel/ids";

/** The museum that all this happens to. */
export const SLUG = "chaos";

const ATTEMPT_MS_MAX = 30_000;
const AGAIN_MS = 400;

/**
 * Asks until it is answered, as a page does that was told to keep what it was given. Answers the body; throws when the
 * server refuses for good, and when `deadline` has passed.
 */
async function insist(url: string, init: () => RequestInit, deadline: number): Promise<unknown> {
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
async function each<T>(
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

/** Uploads a picture of each work, as a curator's page does. Answers what was refused for good. */
export function uploadTo(
  { address, key }: { address: string; key: string },
  works: string[],
  seed: string,
  deadline: number,
): Promise<string[]> {
  return each([...works.entries()], 4, async ([index, id]) => {
    const picture = await busyPicture(`chaos-${seed}-${index}`);
    const request = () => {
      const form = new FormData();
      form.set("image", new Blob([new Uint8Array(picture)]), `chaos-${index}.png`);
      return { method: "POST", body: form, headers: { authorization: `Bearer ${key}` } };
    };
    await insist(`${address}/api/v1/artworks/${id}/images?museum=${SLUG}`, request, deadline);
  });
}

/** Looks at each of these works, as a visitor's page reports it. Answers what was refused for good. */
export function lookAt(address: string, works: string[], deadline: number): Promise<string[]> {
  return each(works, 2, async (artworkId) => {
    const occurredAt = new Date().toISOString();
    const body = JSON.stringify({ interactions: [{ id: newId(), kind: "view", artworkId, occurredAt }] });
    const headers = { "content-type": "application/json" };
    const request = () => ({ method: "POST", headers, body });
    await insist(`${address}/api/v1/interactions?museum=${SLUG}`, request, deadline);
  });
}
