import { z } from "zod";
import { getBacklog } from "@/lib/jobs";
import { anyone } from "@/lib/kernel/access";
import type { Context } from "@/lib/kernel/context";
import { env } from "@/lib/kernel/env";
import { AppError } from "@/lib/kernel/errors";
import { defineOperation } from "@/lib/kernel/operation";
import { isStorageWritable } from "@/lib/media";
import { engine } from "@/lib/recognition/server/engine";
import { Health, Live } from "../contract";
import { isSchemaCurrent } from "../queries";

/** What each part of the installation is doing. Never throws: what fails is said. */
export const getHealth = defineOperation({
  name: "getHealth",
  access: anyone,
  input: z.object({}),
  output: Health,
  async run(ctx) {
    const [database, encoder, writable] = await Promise.all([
      checkDatabase(ctx),
      checkEncoder(ctx),
      isStorageWritable(ctx, {}),
    ]);
    const system = { ...ctx, actor: { kind: "system", name: "health" } } as const;
    const backlog =
      database.reachable && database.schemaCurrent ? await getBacklog(system, {}).catch(() => null) : null;
    const serving = database.reachable && database.schemaCurrent && encoder.ready;
    const degraded = encoder.fellBackBecause !== null || !writable.writable;
    return {
      status: statusOf(serving, degraded),
      database,
      encoder,
      storage: writable,
      outbox: backlog,
    };
  },
});

/** Ready means that visitors can be served; a load balancer asks this. Throws `unavailable` otherwise. */
export const getReadiness = defineOperation({
  name: "getReadiness",
  access: anyone,
  input: z.object({}),
  output: Health,
  async run(ctx) {
    const health = await getHealth(ctx, {});
    if (health.status !== "failing" && health.storage.writable) return health;
    const { database, encoder, storage } = health;
    const missing = [
      !database.reachable && "the database does not answer",
      database.reachable && !database.schemaCurrent && "the database has not been migrated",
      !encoder.ready && "the encoder is not loaded",
      !storage.writable && "the storage folder can't be written",
    ].filter(Boolean);
    throw new AppError("unavailable", `Not ready: ${missing.join("; ")}.`, { retryAfterSeconds: 2 });
  },
});

/** The process answers: nothing else is asked. */
export const getLiveness = defineOperation({
  name: "getLiveness",
  access: anyone,
  input: z.object({}),
  output: Live,
  run: async () => ({ status: "ok" }) as const,
});

async function checkDatabase(ctx: Context): Promise<Health["database"]> {
  const embedded = env().ARTSCOPE_EMBEDDED_DATABASE;
  const started = performance.now();
  try {
    const schemaCurrent = await isSchemaCurrent(ctx.db);
    return { reachable: true, embedded, latencyMs: performance.now() - started, schemaCurrent };
  } catch (error) {
    ctx.log.warn({ err: error }, "health: database");
    return { reachable: false, embedded, latencyMs: null, schemaCurrent: false };
  }
}

async function checkEncoder(ctx: Context): Promise<Health["encoder"]> {
  try {
    const { modelId, fellBackBecause } = await engine();
    return { ready: true, model: modelId, fellBackBecause };
  } catch (error) {
    ctx.log.warn({ err: error }, "health: encoder");
    return { ready: false, model: null, fellBackBecause: null };
  }
}

function statusOf(serving: boolean, degraded: boolean): Health["status"] {
  if (!serving) return "failing";
  return degraded ? "degraded" : "ok";
}
