import { DEFAULT_THRESHOLDS } from "@/lib/recognition/decision";

export type Outcome = "match" | "ambiguous" | "none";
/** What a scan was decided on: points that agree with the best work, and by how many it led. */
export type Evidence = { decision: Outcome; inliers: number; margin: number | null };
export type Limits = { matchInliers: number; ambiguousInliers: number };

/**
 * How a scan would be answered under other thresholds, as far as its record tells. `now` are those it was answered
 * under: a photo that had enough for a find then and was none had another reason, and keeps it.
 */
export function outcomeUnder({ decision, inliers, margin }: Evidence, now: Limits, wanted: Limits): Outcome {
  // Without points that agree, likeness alone suggested it: thresholds have no say in that.
  if (inliers === 0) return decision;
  if (inliers < wanted.ambiguousInliers) return "none";
  if (inliers < wanted.matchInliers) return "ambiguous";
  if (decision === "match") return "match";
  if (inliers >= now.matchInliers) return "ambiguous";
  const rival = inliers - (margin ?? inliers);
  return rival < DEFAULT_THRESHOLDS.rivalShare * inliers ? "match" : "ambiguous";
}
