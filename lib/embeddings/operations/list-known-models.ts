import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { ModelRole } from "../contract";
import { listModelsOf } from "../queries/models";

/** The models that the museum has vectors of. */
export const listKnownModels = defineOperation({
  name: "listKnownModels",
  access: systemOnly,
  input: z.object({}),
  output: z.array(z.object({ id: z.string(), dimensions: z.number().int(), roles: z.array(ModelRole) })),
  run: async (ctx) =>
    (await listModelsOf(ctx.db, museumOf(ctx).id)).map(({ id, dimensions, roles }) => ({
      id,
      dimensions,
      roles: z.array(ModelRole).parse(roles),
    })),
});
