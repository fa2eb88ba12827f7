import { z } from "zod";

export const Health = z
  .object({
    status: z
      .enum(["ok", "degraded", "failing"])
      .meta({ description: "`degraded` works with something missing; `failing` can't serve visitors" }),
    database: z.object({
      reachable: z.boolean(),
      embedded: z.boolean(),
      latencyMs: z.number().nullable(),
      schemaCurrent: z.boolean(),
    }),
    encoder: z.object({
      ready: z.boolean(),
      model: z.string().nullable(),
      fellBackBecause: z
        .string()
        .nullable()
        .meta({ description: "Why the encoder is not the preferred one, in a sentence for the operator" }),
    }),
    storage: z.object({ writable: z.boolean() }),
    outbox: z
      .object({ unsent: z.number().int(), oldestAgeSeconds: z.number().nullable() })
      .nullable()
      .meta({ description: "Events that still have to reach the job engine" }),
  })
  .meta({ id: "Health", description: "State of each part of the installation" });
export type Health = z.infer<typeof Health>;

export const Live = z.object({ status: z.literal("ok") });
