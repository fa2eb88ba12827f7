import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { ActiveModel, ModelRole } from "../contract";
import { modelSwitched } from "../events";
import { listActiveModels, upsertActiveModel } from "../queries/active";

/** Keeps the museum's models as they are until the transaction ends. Answers which they are. */
export const lockModels = defineOperation({
  name: "lockModels",
  access: systemOnly,
  input: z.object({}),
  output: z.array(ActiveModel),
  run: (ctx) => listActiveModels(ctx.db, museumOf(ctx).id, "update"),
});

/**
 * Makes a model answer for the museum in a role and remembers the one before. Inside a transaction that holds
 * `lockModels`, after a check that no vector is missing.
 */
export const putModel = defineOperation({
  name: "putModel",
  access: systemOnly,
  input: z.object({ role: ModelRole, modelId: z.string() }),
  output: z.object({ modelId: z.string() }),
  async run(ctx, { role, modelId }) {
    const museumId = museumOf(ctx).id;
    await upsertActiveModel(ctx.db, museumId, role, modelId, ctx.now());
    await ctx.announce(modelSwitched.create(museumId, { museumId, role, modelId }));
    return { modelId };
  },
});
