import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { findOwed } from "../queries/outbox";

/** Whether an event of this name about the museum is still to be sent: another of the same would say nothing new. */
export const isOwed = defineOperation({
  name: "isOwed",
  access: systemOnly,
  input: z.object({ name: z.string() }),
  output: z.boolean(),
  run: (ctx, { name }) => findOwed(ctx.db, museumOf(ctx).id, name),
});
