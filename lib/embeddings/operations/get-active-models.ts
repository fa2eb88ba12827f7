import { z } from "zod";
import { anyone } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { ActiveModel } from "../contract";
import { listActiveModels } from "../queries/active";

/**
 * Which model answers for the museum in which role. With `lock`, inside a transaction, nobody switches until that
 * ends: what is written then is still wanted when it is there.
 */
export const getActiveModels = defineOperation({
  name: "getActiveModels",
  access: anyone,
  input: z.object({ lock: z.boolean().default(false) }),
  output: z.array(ActiveModel),
  run: (ctx, { lock }) => listActiveModels(ctx.db, museumOf(ctx).id, lock ? "share" : null),
});
