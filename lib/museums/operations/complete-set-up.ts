import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { markSetUp } from "../queries/museums";

/** Notes that the museum's first set-up is complete, so that it is never done over what people changed. */
export const completeSetUp = defineOperation({
  name: "completeSetUp",
  access: systemOnly,
  input: z.object({}),
  output: z.object({ done: z.literal(true) }),
  async run(ctx) {
    await markSetUp(ctx.db, museumOf(ctx).id, ctx.now());
    return { done: true } as const;
  },
});
