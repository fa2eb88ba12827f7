import { z } from "zod";
import { anyone } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { AppError } from "@/lib/kernel/errors";
import { defineOperation } from "@/lib/kernel/operation";
import { ModelRole } from "../contract";
import { findActiveModel } from "../queries/active";

const Model = z.object({ id: z.string(), dimensions: z.number().int() });

/** The museum's active model in a role. `null` when nothing was ever embedded for it. */
export const getActiveModel = defineOperation({
  name: "getActiveModel",
  access: anyone,
  input: z.object({ role: ModelRole }),
  output: Model.nullable(),
  async run(ctx, { role }) {
    return (await findActiveModel(ctx.db, museumOf(ctx).id, role)) ?? null;
  },
});

/** Checks that vectors made elsewhere can be compared here: the museum's active model and its length. */
export function assertComparable(
  active: z.infer<typeof Model> | null,
  modelId: string,
  dimensions: number,
): asserts active is z.infer<typeof Model> {
  if (active?.id !== modelId) {
    const use = active ? `Use ${active.id}.` : "It has no model yet.";
    throw new AppError("unprocessable", `This museum does not recognise with the model ${modelId}. ${use}`);
  }
  if (dimensions !== active.dimensions) {
    throw new AppError(
      "unprocessable",
      `The embedding has ${dimensions} numbers, but ${active.id} makes ${active.dimensions}.`,
    );
  }
}
