import { z } from "zod";
import { anyone } from "@/lib/kernel/access";
import { AppError } from "@/lib/kernel/errors";
import { defineOperation } from "@/lib/kernel/operation";
import { Health, Live, Readiness } from "../contract";
import { checkEngine } from "../engine";
import { checkDatabase, checkEncoder, checkStorage, checkWork } from "../parts";
import { blockers, problemsOf } from "../problems";

/** What each part of the installation is doing. Never throws: what fails is said, and gives away no address. */
export const getHealth = defineOperation({
  name: "getHealth",
  access: anyone,
  input: z.object({}),
  output: Health,
  async run(ctx) {
    const [database, encoder, storage] = await Promise.all([
      checkDatabase(ctx),
      checkEncoder(ctx),
      checkStorage(ctx),
    ]);
    const hasTables = database.reachable && database.schemaCurrent;
    const work = hasTables ? await checkWork(ctx) : { outbox: null, queues: null };
    const parts = { database, encoder, storage, engine: await checkEngine(ctx, work), ...work };
    const problems = problemsOf(parts, process.uptime());
    const working = problems.length > 0 ? ("degraded" as const) : ("ok" as const);
    const status = hasTables && encoder.ready ? working : ("failing" as const);
    return { status, problems, ...parts };
  },
});

/** Ready means that visitors can be served; a load balancer asks this. Throws `unavailable` otherwise. */
export const getReadiness = defineOperation({
  name: "getReadiness",
  access: anyone,
  input: z.object({}),
  output: Readiness,
  async run(ctx) {
    const [database, encoder, storage] = await Promise.all([
      checkDatabase(ctx),
      checkEncoder(ctx),
      checkStorage(ctx),
    ]);
    const missing = blockers({ database, encoder, storage });
    if (missing.length > 0)
      throw new AppError("unavailable", `Not ready: ${missing.join(" ")}`, { retryAfterSeconds: 2 });
    return { status: "ready" as const, database, encoder, storage };
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
