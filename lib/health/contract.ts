import { z } from "zod";

const Instant = z.iso.datetime();

const DatabaseState = z.object({
  reachable: z.boolean(),
  embedded: z.boolean(),
  latencyMs: z.number().nullable(),
  schemaCurrent: z.boolean(),
});
export type DatabaseState = z.infer<typeof DatabaseState>;

const EncoderState = z.object({
  ready: z.boolean(),
  model: z.string().nullable(),
  fellBackBecause: z
    .string()
    .nullable()
    .meta({ description: "Why the encoder is not the preferred one, in a sentence for the operator" }),
});
export type EncoderState = z.infer<typeof EncoderState>;

const StorageState = z.object({ writable: z.boolean() });

const OutboxState = z.object({
  unsent: z.number().int(),
  oldestAgeSeconds: z.number().nullable(),
  lastError: z.string().nullable().meta({ description: "What stood in the way last, in plain words" }),
});
export type OutboxState = z.infer<typeof OutboxState>;

const EngineState = z.object({
  configured: z.boolean(),
  reachable: z
    .boolean()
    .nullable()
    .meta({ description: "Null where it can't be told: none is configured, or nothing was heard of it yet" }),
});
export type EngineState = z.infer<typeof EngineState>;

const QueueState = z.object({
  queue: z.string(),
  lastBeatAt: Instant.nullable(),
  beatAgeSeconds: z
    .number()
    .nullable()
    .meta({ description: "Since its last heartbeat; there is one a minute. Null when there was none" }),
  lastSuccessAt: Instant.nullable(),
  lastFailureAt: Instant.nullable(),
  lastError: z.string().nullable().meta({ description: "Why it failed last, in plain words" }),
});
export type QueueState = z.infer<typeof QueueState>;

export const Readiness = z
  .object({
    status: z.literal("ready"),
    database: DatabaseState,
    encoder: EncoderState,
    storage: StorageState,
  })
  .meta({ id: "Readiness", description: "What visitors can't be served without" });
export type Readiness = z.infer<typeof Readiness>;

export const Health = z
  .object({
    status: z
      .enum(["ok", "degraded", "failing"])
      .meta({ description: "`degraded` works with something missing; `failing` can't serve visitors" }),
    problems: z
      .array(z.string())
      .meta({ description: "What is wrong, a sentence each, for whoever runs this; empty when all is well" }),
    database: DatabaseState,
    encoder: EncoderState,
    storage: StorageState,
    outbox: OutboxState.nullable().meta({ description: "Events that still have to reach the job engine" }),
    engine: EngineState.meta({ description: "What runs background work" }),
    queues: z
      .array(QueueState)
      .nullable()
      .meta({ description: "Signs of life of each queue of background work; null without a database" }),
  })
  .meta({ id: "Health", description: "State of each part of the installation" });
export type Health = z.infer<typeof Health>;

export const Live = z.object({ status: z.literal("ok") });
