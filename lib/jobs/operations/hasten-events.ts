import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { defineOperation } from "@/lib/kernel/operation";
import { makeDue } from "../queries/outbox";

/** The engine answers again: what waits because it did not is due at once. */
export const hastenEvents = defineOperation({
  name: "hastenEvents",
  access: systemOnly,
  input: z.object({}),
  output: z.object({ hastened: z.literal(true) }),
  async run(ctx) {
    await makeDue(ctx.db, ctx.now());
    return { hastened: true } as const;
  },
});
