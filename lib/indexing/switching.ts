import { lockModels, putModel } from "@/lib/embeddings";
import type { ActiveModel, ModelRole } from "@/lib/embeddings/contract";
import { audit } from "@/lib/kernel/audit";
import { asSystem, type Context, inTransaction } from "@/lib/kernel/context";
import { countReadyImages } from "@/lib/media";
import { countMissing } from "./missing";

type Choice = (active: ActiveModel | undefined) => string;
export type Switch = {
  modelId: string;
  previousModelId: string | null;
  /** Ready images without its vector; any means that nothing was switched. */
  missing: number;
  images: number;
};

/**
 * Makes the model of `choose` answer in a role unless a ready image lacks its vector. Check and switch are one
 * transaction, and no image becomes ready in between without a vector of the model that is chosen. The audit log has it
 * as `action`.
 */
export function switchIfComplete(
  ctx: Context,
  { role, action }: { role: ModelRole; action: string },
  choose: Choice,
): Promise<Switch> {
  return inTransaction(asSystem(ctx, "indexing"), async (inner) => {
    const active = (await lockModels(inner, {})).find((model) => model.role === role);
    const modelId = choose(active);
    const missing = await countMissing(inner, modelId);
    const { images } = await countReadyImages(inner, {});
    const isNew = active?.modelId !== modelId;
    if (missing === 0 && isNew) {
      await putModel(inner, { role, modelId });
      // In the name of who asked, whoever does it.
      await audit(
        { ...inner, actor: ctx.actor },
        {
          action,
          subject: { kind: "model", id: role },
          before: { modelId: active?.modelId ?? null },
          after: { modelId },
        },
      );
    }
    const previousModelId = (isNew ? active?.modelId : active?.previousModelId) ?? null;
    return { modelId, previousModelId, missing, images };
  });
}
