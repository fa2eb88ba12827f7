import type { Context } from "@/lib/kernel/context";
import { summariseScans } from "@/lib/scan";
import { summariseVisits } from "@/lib/visits";
import type { ArtworkFigures, Span } from "@/lib/visits/contract";

/** What is kept of an hour or a day. */
export type Figures = {
  visits: number;
  interactions: number;
  matchedScans: number;
  ambiguousScans: number;
  unknownScans: number;
  artworks: ArtworkFigures[];
};

/** Counts each span from the raw rows of its owners; in the order given. */
export async function countSpans(ctx: Context, spans: Span[]): Promise<Figures[]> {
  const visits = await summariseVisits(ctx, { spans });
  const scans = await summariseScans(ctx, { spans });
  return visits.map((summary, n) => ({
    ...summary,
    matchedScans: scans[n]?.match ?? 0,
    ambiguousScans: scans[n]?.ambiguous ?? 0,
    unknownScans: scans[n]?.none ?? 0,
  }));
}

/** A span in which nothing happened has no rows. */
export const isEmpty = ({ interactions, matchedScans, ambiguousScans, unknownScans }: Figures) =>
  interactions + matchedScans + ambiguousScans + unknownScans === 0;
