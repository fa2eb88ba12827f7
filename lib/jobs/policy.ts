import { type Context, museumOf } from "@/lib/kernel/context";
import type { JobScope } from "./queries/lists";

/** Whose jobs a caller sees: the museum's, and an admin those of the whole installation too. */
export function scopeOf(ctx: Context): JobScope {
  const { actor } = ctx;
  const withInstallation = actor.kind === "system" || (actor.kind === "staff" && actor.role === "admin");
  return { museumId: museumOf(ctx).id, withInstallation };
}

/** A pace is told from at least so many things done, and so much time passed. */
const PACE_ITEMS_MIN = 3;
const PACE_MS_MIN = 1_000;

type Pace = { total: number | null; done: number; failed: number; startedAt: Date | null };

/** Milliseconds that a running job still needs at its mean pace so far, or null while that says nothing. */
export function remainingMs({ total, done, failed, startedAt }: Pace, now: Date): number | null {
  const finished = done + failed;
  const elapsedMs = startedAt ? now.getTime() - startedAt.getTime() : 0;
  if (total === null || finished < PACE_ITEMS_MIN || elapsedMs < PACE_MS_MIN) return null;
  return Math.round((elapsedMs / finished) * Math.max(0, total - finished));
}

/** A transaction may commit a little after a later one: changes younger than this are told again. */
const SETTLED_MS = 2_000;

/** Changes older than this instant are all there; between younger ones an earlier one may still turn up. */
export const settledBefore = (now: Date): Date => new Date(now.getTime() - SETTLED_MS);

const RELAY_MS_MIN = 500;
const RELAY_MS_MAX = 60_000;

/**
 * How long to leave an event alone after so many failed attempts, in milliseconds: doubled each time up to a
 * minute, with jitter (a random half) so that relays which failed together don't come back together.
 */
export function relayDelayMs(attempts: number, random: () => number = Math.random): number {
  const full = Math.min(RELAY_MS_MAX, RELAY_MS_MIN * 2 ** Math.max(0, attempts - 1));
  return Math.round(full * (0.5 + random() / 2));
}
