import { collectDefaultMetrics, Registry, register } from "prom-client";
import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { defineOperation } from "@/lib/kernel/operation";
import { addGauges } from "../gauges";

/**
 * What this process has measured since it started, and what the database and the threads say right now, in
 * Prometheus' text format. Parts that don't answer in time are left out, so that a scrape always comes back.
 */
export const readMetrics = defineOperation({
  name: "readMetrics",
  access: systemOnly,
  input: z.object({}),
  output: z.object({ text: z.string(), type: z.string() }),
  async run(ctx) {
    // Begun with the first scrape: it costs something, and who never asks need not pay.
    if (!register.getSingleMetric("process_cpu_seconds_total")) collectDefaultMetrics();
    // Of one scrape alone: what could not be asked this time must not be answered from the last.
    const now = new Registry();
    await addGauges(now, ctx);
    const texts = await Promise.all([register.metrics(), now.metrics()]);
    return { text: texts.join("\n"), type: register.contentType };
  },
});
