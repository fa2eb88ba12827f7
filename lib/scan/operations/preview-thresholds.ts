import { staff } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { getRecognitionSettings } from "@/lib/museums";
import { PreviewThresholdsInput, ThresholdPreview } from "../contract";
import { listEvidence } from "../queries";
import { type Outcome, outcomeUnder } from "../thresholds";

/** How the newest scans would be answered under other thresholds, beside how they were. */
export const previewThresholds = defineOperation({
  name: "previewThresholds",
  access: staff("admin"),
  input: PreviewThresholdsInput,
  output: ThresholdPreview,
  async run(ctx, { scans, ...wanted }) {
    const now = await getRecognitionSettings(ctx, {});
    const evidence = await listEvidence(ctx.db, museumOf(ctx).id, scans);
    const would = evidence.map((scan) => outcomeUnder(scan, now, wanted));
    return {
      scans: evidence.length,
      since: evidence.at(-1)?.createdAt.toISOString() ?? null,
      was: counted(evidence.map(({ decision }) => decision)),
      would: counted(would),
      changed: evidence.filter(({ decision }, index) => decision !== would[index]).length,
    };
  },
});

function counted(outcomes: Outcome[]) {
  const of = (wanted: Outcome) => outcomes.filter((outcome) => outcome === wanted).length;
  return { match: of("match"), ambiguous: of("ambiguous"), none: of("none") };
}
