import { type Account, countDisorder, settleAt, untilQuiet } from "./account";
import { openPlace } from "./place";
import type { ChaosOptions, ChaosResult } from "./run";
import { lookAt, uploadTo } from "./visitors";

type Health = { status: string; engine: { reachable: boolean | null }; outbox: { unsent: number } | null };

/** The health page keeps an answer of the engine for a moment. */
const LOOK_MS = 2_500;

/**
 * Uploads all pictures while the job engine is down, asks the health page meanwhile, then starts the engine: nothing may
 * be lost or come out of order.
 */
export async function runOutage(options: Omit<ChaosOptions, "kills">): Promise<ChaosResult> {
  const { database, dist, images, seed, say } = options;
  const started = performance.now();
  const place = await openPlace(database, dist, images);
  try {
    const { address, works, databaseUrl } = place;
    await place.startApplication().up;
    const deadline = Date.now() + 5 * 60_000;
    const refused = [
      ...(await uploadTo(place, works, seed, deadline)),
      ...(await lookAt(address, works, deadline)),
    ];
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    const health: Health = await (await fetch(`${address}/api/health`)).json();
    const silent = unsaid(health, images);
    say(`${database}: engine down, health says ${health.status}, ${health.outbox?.unsent} events wait`);
    await place.startRunner().up;
    await untilQuiet(databaseUrl, say);
    const account: Account = await settleAt(databaseUrl, { works: images, views: images }, [
      ...refused,
      ...silent,
    ]);
    const disorder = await countDisorder(databaseUrl);
    const notes = disorder > 0 ? [...account.notes, `${disorder} events out of order`] : account.notes;
    const seconds = Math.round((performance.now() - started) / 1000);
    const lost = account.lost + disorder;
    return { ...account, lost, notes, kills: 0, killed: "engine down for the whole upload", seconds };
  } finally {
    await place.close();
  }
}

/** What the health page kept to itself. */
function unsaid({ status, engine, outbox }: Health, events: number): string[] {
  return [
    ...(status === "degraded" ? [] : [`health said ${status} while the engine was down`]),
    ...(engine.reachable === false ? [] : ["health did not say that the engine can't be reached"]),
    ...((outbox?.unsent ?? 0) >= events ? [] : [`health spoke of ${outbox?.unsent} waiting events`]),
  ];
}
