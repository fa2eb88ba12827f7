import { z } from "zod";

export const Health = z.object({
  /** `degraded` works with something missing; `failing` can't serve visitors. */
  status: z.enum(["ok", "degraded", "failing"]),
  database: z.object({
    reachable: z.boolean(),
    embedded: z.boolean(),
    latencyMs: z.number().nullable(),
    schemaCurrent: z.boolean(),
  }),
  encoder: z.object({
    ready: z.boolean(),
    model: z.string().nullable(),
    /** Why the encoder is not the preferred one, in a sentence for the operator. */
    fellBackBecause: z.string().nullable(),
  }),
  storage: z.object({ writable: z.boolean() }),
  /** Events that still have to reach the job engine. */
  outbox: z.object({ unsent: z.number().int(), oldestAgeSeconds: z.number().nullable() }).nullable(),
});
export type Health = z.infer<typeof Health>;

export const Live = z.object({ status: z.literal("ok") });
