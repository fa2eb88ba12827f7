import { z } from "zod";
import { getActiveModel } from "@/lib/embeddings";
import { staff } from "@/lib/kernel/access";
import { asSystem, museumOf } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { countReadyImages } from "@/lib/media";
import { ComparisonState } from "../contract";
import { countChecks } from "../queries/checks";
import { latestComparison } from "../queue";

/** How far the comparison of the museum's pictures is: what the report can know of. */
export const getComparisonState = defineOperation({
  name: "getComparisonState",
  access: staff("curator", "collection:read"),
  input: z.object({}),
  output: ComparisonState,
  async run(ctx) {
    const { images: pictures } = await countReadyImages(asSystem(ctx, "recognisability"), {});
    const model = await getActiveModel(ctx, { role: "recognition" });
    const latest = await latestComparison(ctx);
    const running = latest !== undefined && !latest.endedAt;
    if (!model) return { pictures, compared: 0, running, lastAt: null };
    const { compared, lastAt } = await countChecks(ctx.db, museumOf(ctx).id, model.id);
    return { pictures, compared, running, lastAt: lastAt?.toISOString() ?? null };
  },
});
