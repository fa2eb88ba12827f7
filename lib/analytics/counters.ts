import { setCounters } from "@/lib/catalog";
import type { Context } from "@/lib/kernel/context";
import type { Id } from "@/lib/kernel/ids";
import type { Counted } from "./queries/hours";

const WORKS_MAX = 1_000;

/** What each work gained or lost when hours were counted again; works that stayed the same are left out. */
export function differences(before: Counted[], after: Counted[]): Counted[] {
  const changes = new Map<Id<"artwork">, { views: number; scans: number }>();
  const add = ({ artworkId, views, scans }: Counted, sign: 1 | -1) => {
    const change = changes.get(artworkId) ?? { views: 0, scans: 0 };
    changes.set(artworkId, { views: change.views + sign * views, scans: change.scans + sign * scans });
  };
  for (const row of before) add(row, -1);
  for (const row of after) add(row, 1);
  return [...changes]
    .filter(([, { views, scans }]) => views !== 0 || scans !== 0)
    .map(([artworkId, change]) => ({ artworkId, ...change }));
}

/** Makes the catalogue's counters equal to the totals. Answers how many were not. */
export async function showTotals(ctx: Context, totals: Counted[]): Promise<number> {
  let changed = 0;
  for (let at = 0; at < totals.length; at += WORKS_MAX) {
    const counters = totals
      .slice(at, at + WORKS_MAX)
      .map(({ artworkId, views, scans }) => ({ artworkId, viewCount: views, scanCount: scans }));
    changed += (await setCounters(ctx, { counters })).changed;
  }
  return changed;
}
