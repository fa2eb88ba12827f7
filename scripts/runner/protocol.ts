import { z } from "zod";

/** The largest output of a step or a function, in bytes of JSON; Inngest's own limit. */
export const OUTPUT_BYTES_MAX = 4 * 1024 * 1024;
/** Inngest's own limit too. */
export const STEPS_MAX = 1000;
/** Inngest retries three times more unless the function says otherwise. */
const DEFAULT_RETRIES = 3;

const gate = z.object({ key: z.string().optional(), limit: z.number(), period: z.string() });
const limit = z.object({ limit: z.number(), key: z.string().optional(), scope: z.string().optional() });
const trigger = z.object({
  event: z.string().optional(),
  expression: z.string().optional(),
  cron: z.string().optional(),
});

/** What the SDK registers of a function; unknown settings are kept out and told by `unsupported`. */
const FunctionConfig = z.object({
  id: z.string().min(1),
  name: z.string().optional(),
  triggers: z.array(trigger),
  steps: z.record(
    z.string(),
    z.object({ retries: z.object({ attempts: z.number().optional() }).optional() }),
  ),
  idempotency: z.string().optional(),
  batchEvents: z
    .object({
      maxSize: z.number(),
      timeout: z.string(),
      key: z.string().optional(),
      if: z.string().optional(),
    })
    .optional(),
  rateLimit: gate.optional(),
  throttle: gate.extend({ burst: z.number().optional() }).optional(),
  debounce: z
    .object({ key: z.string().optional(), period: z.string(), timeout: z.string().optional() })
    .optional(),
  cancel: z
    .array(z.object({ event: z.string(), if: z.string().optional(), timeout: z.string().optional() }))
    .optional(),
  timeouts: z.object({ start: z.string().optional(), finish: z.string().optional() }).optional(),
  concurrency: z.union([z.number(), limit, z.array(limit).max(2)]).optional(),
  singleton: z.unknown().optional(),
});
export type FunctionConfig = z.infer<typeof FunctionConfig>;

export const Registration = z.object({ appName: z.string(), functions: z.array(FunctionConfig) });

/** How often a call of this function may be tried in all. */
export function attemptsMax(config: FunctionConfig): number {
  return (config.steps.step?.retries?.attempts ?? DEFAULT_RETRIES) + 1;
}

/** An event as functions see it. */
export type Event = { id: string; name: string; data: unknown; ts: number; [more: string]: unknown };

const StepFault = z
  .object({ name: z.string().optional(), message: z.string().optional(), stack: z.string().optional() })
  .loose();

/** One operation of a 206 reply. */
export const Op = z.object({
  id: z.string().min(1),
  op: z.string(),
  name: z.string().nullish(),
  displayName: z.string().nullish(),
  data: z.unknown().optional(),
  error: z.unknown().optional(),
  opts: z.record(z.string(), z.unknown()).nullish(),
});
export type Op = z.infer<typeof Op>;

export type Fault = { name: string; message: string; stack?: string; [more: string]: unknown };

/** An error as functions are shown it, from whatever a reply holds. */
export function faultOf(value: unknown, otherwise: string): Fault {
  const read = StepFault.safeParse(value);
  if (!read.success) return { name: "Error", message: otherwise };
  const said = typeof read.data.error === "string" ? read.data.error : otherwise;
  return { ...read.data, name: read.data.name || "Error", message: read.data.message || said };
}
