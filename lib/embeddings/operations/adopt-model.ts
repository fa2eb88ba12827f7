import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { inTransaction, museumOf } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { ModelDescription } from "../contract";
import { insertActiveModel } from "../queries/active";
import { insertModel } from "../queries/models";

/** Registers the model if it is new and makes it the museum's in those of its roles that no model serves yet. */
export const adoptModel = defineOperation({
  name: "adoptModel",
  access: systemOnly,
  input: ModelDescription,
  output: z.object({ modelId: z.string() }),
  run: (ctx, { name, revision, dimensions, roles }) =>
    inTransaction(ctx, async (inner) => {
      const modelId = `${name}@${revision}`;
      await insertModel(inner.db, { id: modelId, name, revision, dimensions, roles, state: "active" });
      for (const role of roles)
        await insertActiveModel(inner.db, museumOf(inner).id, role, modelId, inner.now());
      return { modelId };
    }),
});
