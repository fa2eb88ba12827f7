import { z } from "zod";
import { getActiveModels } from "@/lib/embeddings";
import type { ModelRole } from "@/lib/embeddings/contract";
import { staff, systemOnly } from "@/lib/kernel/access";
import { asSystem } from "@/lib/kernel/context";
import { AppError } from "@/lib/kernel/errors";
import { defineOperation } from "@/lib/kernel/operation";
import { RollBackModelInput, SwitchedModel, SwitchModelInput } from "../contract";
import { registerForRole } from "../encoder-here";
import { type Switch, switchIfComplete } from "../switching";

/** Makes another model answer for the museum. Refused while a ready picture lacks its vector. */
export const switchModel = defineOperation({
  name: "switchModel",
  access: staff("admin"),
  input: SwitchModelInput,
  output: SwitchedModel,
  async run(ctx, { modelId, role }) {
    await registerForRole(ctx, modelId, role);
    return switched(role, await switchIfComplete(ctx, { role, action: "switchModel" }, () => modelId));
  },
});

/** Returns to the model that answered before the last switch; doing it again undoes it. */
export const rollBackModel = defineOperation({
  name: "rollBackModel",
  access: staff("admin"),
  input: RollBackModelInput,
  output: SwitchedModel,
  async run(ctx, { role }) {
    const models = await getActiveModels(asSystem(ctx, "indexing"), {});
    const before = models.find((model) => model.role === role)?.previousModelId;
    if (before) await registerForRole(ctx, before, role);
    const result = await switchIfComplete(ctx, { role, action: "rollBackModel" }, (active) => {
      if (active?.previousModelId && active.previousModelId === before) return before;
      throw new AppError("conflict", "There is no model to return to: the museum has not switched yet.");
    });
    return switched(role, result);
  },
});

/** The end of a re-index: switches if nothing is missing, and says whether it did. */
export const completeReindex = defineOperation({
  name: "completeReindex",
  access: systemOnly,
  input: SwitchModelInput,
  output: z.object({ switched: z.boolean() }),
  run: async (ctx, { modelId, role }) => ({
    switched: (await switchIfComplete(ctx, { role, action: "switchModel" }, () => modelId)).missing === 0,
  }),
});

function switched(role: ModelRole, { missing, images, modelId, previousModelId }: Switch) {
  if (missing === 0) return { role, modelId, previousModelId };
  const gap = `${missing} of ${images} pictures have no vector of ${modelId} yet.`;
  throw new AppError(
    "conflict",
    `${gap} Re-index with it first; a picture whose file is gone must be sent again.`,
  );
}
