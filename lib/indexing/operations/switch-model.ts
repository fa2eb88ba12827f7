import { z } from "zod";
import type { ModelRole } from "@/lib/embeddings/contract";
import { staff, systemOnly } from "@/lib/kernel/access";
import { AppError } from "@/lib/kernel/errors";
import { defineOperation } from "@/lib/kernel/operation";
import { engine } from "@/lib/recognition/server/engine";
import { RollBackModelInput, SwitchedModel, SwitchModelInput } from "../contract";
import { type Switch, switchIfComplete } from "../switching";

/** Makes another model answer for the museum. Refused while a ready picture lacks its vector. */
export const switchModel = defineOperation({
  name: "switchModel",
  access: staff("admin"),
  input: SwitchModelInput,
  output: SwitchedModel,
  async run(ctx, { modelId, role }) {
    await refuseAbsent(modelId);
    return switched(role, await switchIfComplete(ctx, role, () => modelId));
  },
});

/** Returns to the model that answered before the last switch; doing it again undoes it. */
export const rollBackModel = defineOperation({
  name: "rollBackModel",
  access: staff("admin"),
  input: RollBackModelInput,
  output: SwitchedModel,
  run: async (ctx, { role }) =>
    switched(
      role,
      await switchIfComplete(ctx, role, (active) => {
        if (active?.previousModelId) return active.previousModelId;
        throw new AppError("conflict", "There is no model to return to: the museum has not switched yet.");
      }),
    ),
});

/** The end of a re-index: switches if nothing is missing, and says whether it did. */
export const completeReindex = defineOperation({
  name: "completeReindex",
  access: systemOnly,
  input: SwitchModelInput,
  output: z.object({ switched: z.boolean() }),
  run: async (ctx, { modelId, role }) => ({
    switched: (await switchIfComplete(ctx, role, () => modelId)).missing === 0,
  }),
});

async function refuseAbsent(modelId: string): Promise<void> {
  if (await (await engine()).encoderOf(modelId)) return;
  const fate = "Photos could not be compared with its vectors.";
  throw new AppError("unprocessable", `This server hasn't got the encoder ${modelId}. ${fate}`);
}

function switched(role: ModelRole, { missing, images, modelId, previousModelId }: Switch) {
  if (missing === 0) return { role, modelId, previousModelId };
  const gap = `${missing} of ${images} pictures have no vector of ${modelId} yet.`;
  throw new AppError("conflict", `${gap} Re-index with it first.`);
}
