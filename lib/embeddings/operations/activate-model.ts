import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { inTransaction, museumOf } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { insertModel, upsertActiveModel } from "../queries";

export const ModelRole = z.enum(["recognition", "semantic"]);

/** Registers the model if it is new and makes it answer in all its roles for this museum. */
export const activateModel = defineOperation({
  name: "activateModel",
  access: systemOnly,
  input: z.object({
    name: z.string().min(1),
    revision: z.string().min(1),
    dimensions: z.number().int().positive(),
    roles: z.array(ModelRole).min(1),
  }),
  output: z.object({ modelId: z.string() }),
  run: (ctx, { name, revision, dimensions, roles }) =>
    inTransaction(ctx, async (inner) => {
      const modelId = `${name}@${revision}`;
      await insertModel(inner.db, { id: modelId, name, revision, dimensions, roles, state: "active" });
      for (const role of roles) await upsertActiveModel(inner.db, museumOf(inner).id, role, modelId);
      return { modelId };
    }),
});
