import { setTimeout as sleep } from "node:timers/promises";
import { createRandom } from "@/db/seed/demo/random";
import { type Account, settleAt, untilQuiet } from "./account";
import type { DatabaseKind, Part } from "./parts";
import { openPlace } from "./place";
import { lookAt, uploadTo } from "./visitors";

export type ChaosOptions = {
  database: DatabaseKind;
  /** The built application. */
  dist: string;
  kills: number;
  images: number;
  seed: string;
  say(line: string): void;
};
export type ChaosResult = Account & { kills: number; killed: string; seconds: number };

/** Between two kills, in milliseconds: short enough to hit things that are just coming up again. */
const PAUSE_MS = [400, 3_500] as const;
const VIEWS_PER_WORK = 3;

/**
 * Uploads pictures and looks at works while the application, the runner and the database are killed in turn at random
 * moments, waits until all is quiet, and compares what is there with what was asked for.
 */
export async function runChaos({
  database,
  dist,
  kills,
  images,
  seed,
  say,
}: ChaosOptions): Promise<ChaosResult> {
  const started = performance.now();
  const place = await openPlace(database, dist, images);
  try {
    const { address, works, databaseUrl } = place;
    const parts = [place.startApplication(), place.startRunner(), place.database];
    const deadline = Date.now() + 10 * 60_000 + kills * 10_000;
    const visits = Promise.all([
      uploadTo(place, works, seed, deadline),
      lookAt(
        address,
        works.flatMap((id) => Array<string>(VIEWS_PER_WORK).fill(id)),
        deadline,
      ),
    ]);
    const killed = await killInTurn(parts, { kills, seed, say });
    say(`${database}: the last process was killed`);
    const refused = (await visits).flat();
    await untilQuiet(databaseUrl, say);
    const views = images * VIEWS_PER_WORK;
    const account = await settleAt(databaseUrl, { works: images, views }, refused);
    const tally = Object.entries(killed).map(([part, times]) => `${part} ${times}`);
    const seconds = Math.round((performance.now() - started) / 1000);
    return { ...account, kills, killed: tally.join(", "), seconds };
  } finally {
    await place.close();
  }
}

async function killInTurn(parts: Part[], { kills, seed, say }: Pick<ChaosOptions, "kills" | "seed" | "say">) {
  const random = createRandom(`chaos ${seed}`);
  const killed: Record<string, number> = {};
  for (const part of parts) await part.up;
  for (let count = 0; count < kills; ) {
    await sleep(random.range(...PAUSE_MS));
    const part = parts[count % parts.length];
    // One that is just starting again is waited for: a kill counts when it ended something.
    if (!part?.kill()) continue;
    count += 1;
    killed[part.name] = (killed[part.name] ?? 0) + 1;
    say(`  kill ${count}: ${part.name}`);
  }
  return killed;
}
