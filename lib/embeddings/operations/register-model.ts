import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { defineOperation } from "@/lib/kernel/operation";
import { ModelDescription } from "../contract";
import { insertModel } from "../queries/models";

/** Makes a model known, so that vectors can be filled in for it beside those of the model in use. */
export const registerModel = defineOperation({
  name: "registerModel",
  access: systemOnly,
  input: ModelDescription,
  output: z.object({ modelId: z.string() }),
  async run(ctx, { name, revision, dimensions, roles }) {
    const modelId = `${name}@${revision}`;
    await insertModel(ctx.db, { id: modelId, name, revision, dimensions, roles, state: "candidate" });
    return { modelId };
  },
});
