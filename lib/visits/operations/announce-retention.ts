import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { inTransaction } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { listMuseums } from "@/lib/museums";
import { retentionDue } from "../events";

/** Announces to every museum that it is time to forget, so that each does by its own setting and in its own run. */
export const announceRetention = defineOperation({
  name: "announceRetention",
  access: systemOnly,
  input: z.object({}),
  output: z.object({ museums: z.number().int() }),
  run: (ctx) =>
    inTransaction(ctx, async (inner) => {
      const { items } = await listMuseums(inner, {});
      for (const { id } of items) await inner.announce(retentionDue.create(id, { museumId: id }));
      return { museums: items.length };
    }),
});
