import { InngestTestEngine, mockCtx } from "@inngest/test";
import { and, desc, eq } from "drizzle-orm";
import { outbox } from "@/db/schema/outbox";
import type { TestMuseum } from "@/db/testing";
import { newId } from "@/lib/kernel/ids";
import type { defineJob } from "./define-job";

type Job = ReturnType<typeof defineJob>;
type Data = Record<string, unknown>;
type Event = { name: string; data: Data };

/** Runs a job in process as an engine would for this event, or this batch of them, one attempt a step. */
export function runJob(job: Job, name: string, data: Data, ...others: Data[]) {
  const runId = newId();
  const events: [Event, ...Event[]] = [{ name, data }, ...others.map((other) => ({ name, data: other }))];
  const transformCtx = (ctx: Parameters<typeof mockCtx>[0]) => ({ ...mockCtx(ctx), runId });
  return new InngestTestEngine({ function: job, events, transformCtx }).execute();
}

/** What the museum announced under this name, newest first. */
export async function announced({ system }: TestMuseum, name: string): Promise<Data[]> {
  const museumId = system.museum?.id ?? newId<"museum">();
  const rows = await system.db
    .select({ data: outbox.data })
    .from(outbox)
    .where(and(eq(outbox.museumId, museumId), eq(outbox.name, name)))
    .orderBy(desc(outbox.sequence));
  return rows.map(({ data }) => data as Data);
}
