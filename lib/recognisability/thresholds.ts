import type { Context } from "@/lib/kernel/context";
import { getRecognitionSettings } from "@/lib/museums";
import type { RecognitionThresholds } from "./contract";

/** The museum's own thresholds, by which its scans decide and this domain judges. */
export async function thresholdsOf(ctx: Context): Promise<RecognitionThresholds> {
  const { matchInliers: match, ambiguousInliers: ambiguous } = await getRecognitionSettings(ctx, {});
  return { match, ambiguous };
}
