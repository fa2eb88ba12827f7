import { type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { confusablePairs, settledPairs } from "@/db/schema/recognisability";
import type { MuseumId } from "@/lib/kernel/ids";
import type { Danger, RecognitionThresholds } from "../contract";
import type { PairRow } from "./pairs";

export type PairCursor = Pick<ReportRow, "danger" | "inliers" | "similarity" | "imageA" | "imageB">;
type Report = { museumId: MuseumId; thresholds: RecognitionThresholds };
type ReportRow = Omit<PairRow, "museumId" | "conclusiveInliers" | "foundAt"> & {
  danger: Exclude<Danger, "apart">;
  settled: boolean;
};

/** Each pair of works by the most dangerous of their pictures, as `policy.ts` judges it, and whether it is settled. */
function pairsOfWorks({ museumId, thresholds: { match, ambiguous } }: Report): SQL {
  return sql`
    select distinct on (pair.artwork_a, pair.artwork_b)
      pair.*,
      case when pair.conclusive_inliers >= ${match} then 'mistaken' else 'offered' end as danger,
      settled.artwork_a is not null as settled
    from ${confusablePairs} as pair
    left join ${settledPairs} as settled
      on settled.artwork_a = pair.artwork_a and settled.artwork_b = pair.artwork_b
    where pair.museum_id = ${museumId} and pair.inliers >= ${ambiguous}
    order by pair.artwork_a, pair.artwork_b,
      (pair.conclusive_inliers >= ${match}) desc, pair.inliers desc, pair.similarity desc, pair.image_a`;
}

export type ReportPage = {
  danger: Exclude<Danger, "apart"> | undefined;
  settled: boolean;
  limit: number;
  after: PairCursor | null;
};

/** A page of the report, the most dangerous and of those the ones with most points in common first. */
export async function listReport(
  db: Database,
  report: Report,
  { danger, settled, limit, after }: ReportPage,
): Promise<ReportRow[]> {
  const ofDanger = danger ? sql`and danger = ${danger}` : sql``;
  const beyond = after
    ? sql`and (danger = 'mistaken', inliers, similarity, image_a, image_b) < (${after.danger === "mistaken"},
        ${after.inliers}::int, ${after.similarity}::real, ${after.imageA}::uuid, ${after.imageB}::uuid)`
    : sql``;
  const rows = await db.execute<Record<string, unknown>>(sql`
    with works as (${pairsOfWorks(report)})
    select artwork_a as "artworkA", artwork_b as "artworkB", image_a as "imageA", image_b as "imageB",
      similarity, inliers, spread, danger, settled
    from works
    where settled = ${settled} ${ofDanger} ${beyond}
    order by danger = 'mistaken' desc, inliers desc, similarity desc, image_a desc, image_b desc
    limit ${limit}`);
  // The columns are named as the type has them.
  return rows as unknown as ReportRow[];
}

/** How many pairs of works there are of each danger, and how many are settled. */
export async function countReport(db: Database, report: Report) {
  const [row] = await db.execute<Record<"mistaken" | "offered" | "settled", number>>(sql`
    with works as (${pairsOfWorks(report)})
    select count(*) filter (where not settled and danger = 'mistaken')::int as mistaken,
      count(*) filter (where not settled and danger = 'offered')::int as offered,
      count(*) filter (where settled)::int as settled
    from works`);
  return row ?? { mistaken: 0, offered: 0, settled: 0 };
}
