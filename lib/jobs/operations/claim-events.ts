import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { idOf, newId } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { claimUnsent } from "../queries/outbox";

/** A relay that was killed has its events taken over after this time; sending a batch is given up well before. */
const CLAIM_MS = 30_000;

const OwedEvent = z.object({
  id: idOf("outbox"),
  name: z.string(),
  data: z.record(z.string(), z.unknown()),
  attempts: z.number().int(),
  announcedAt: z.date(),
});
export type OwedEvent = z.infer<typeof OwedEvent>;

/** Takes events that are owed to the job engine in hand, oldest first; `settleEvents` says how it went. */
export const claimEvents = defineOperation({
  name: "claimEvents",
  access: systemOnly,
  input: z.object({ limit: z.number().int().min(1).max(500) }),
  output: z.object({ claim: idOf("claim"), events: z.array(OwedEvent) }),
  async run(ctx, { limit }) {
    const claim = newId<"claim">();
    const now = ctx.now();
    const until = new Date(now.getTime() + CLAIM_MS);
    const rows = await claimUnsent(ctx.db, { claim, limit, now, until });
    const events = rows.map(({ id, name, data, attempts, createdAt }) => ({
      ...{ id, name, attempts },
      // Announced data is a schema's output and so an object; `defineEvent` takes no other schema.
      data: data as Record<string, unknown>,
      announcedAt: createdAt,
    }));
    return { claim, events };
  },
});
