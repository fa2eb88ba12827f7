import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { defineOperation } from "@/lib/kernel/operation";
import { TRACES_MS } from "../policy";
import { deleteAttemptsBefore } from "../queries/attempts";
import { deleteResetsBefore } from "../queries/resets";
import { deleteSessionsBefore } from "../queries/sessions";

/** Deletes ended sessions, links and failed attempts that are a month old. */
export const forgetSignIns = defineOperation({
  name: "forgetSignIns",
  access: systemOnly,
  input: z.object({}),
  output: z.object({ sessions: z.number(), links: z.number(), attempts: z.number() }),
  async run(ctx) {
    const since = new Date(ctx.now().getTime() - TRACES_MS);
    return {
      sessions: await deleteSessionsBefore(ctx.db, since),
      links: await deleteResetsBefore(ctx.db, since),
      attempts: await deleteAttemptsBefore(ctx.db, since),
    };
  },
});
