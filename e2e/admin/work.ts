import { randomUUID } from "node:crypto";
import { beginJob, finishJob, queueJob, recordStep, reportProgress } from "@/lib/jobs";
import { type Context, createContext, inTransaction } from "@/lib/kernel/context";
import { database } from "@/lib/kernel/database";
import { type Id, newId } from "@/lib/kernel/ids";
import { resolveMuseum } from "@/lib/museums";

/** What sets the jobs of these journeys off; no function listens to it, so that they stay as they are put. */
const event = { name: "journeys/nothing.happened", data: {} };
const queue = "media";

/**
 * Background work as the engine would do it, in the database of the running museum (DATABASE_URL). Each has a kind of
 * its own, by which a page shows it alone.
 */
export class Work {
  readonly kind = `sort-shelf-${randomUUID().slice(0, 8)}`;
  /** The kind as the page names it. */
  readonly name = `Sort shelf ${this.kind.slice("sort-shelf-".length)}`;

  private constructor(private readonly ctx: Context) {}

  static async in(slug: string): Promise<Work> {
    const root = createContext({ actor: { kind: "system", name: "journeys" }, db: database() });
    const museum = await resolveMuseum(root, { slug });
    return new Work(createContext({ actor: root.actor, db: root.db, museum }));
  }

  queue(label: string, total: number | null = null): Promise<Id<"job">> {
    const job = { kind: this.kind, queue, subject: label, label, total, event };
    return inTransaction(this.ctx, async (inner) => (await queueJob(inner, job)).jobId);
  }

  async begin(label: string, total: number | null = null): Promise<Id<"job">> {
    const jobId = await this.queue(label, total);
    await beginJob(this.ctx, {
      ...{ jobId, engineRunId: newId(), kind: this.kind, queue, subject: label, total, event },
    });
    return jobId;
  }

  progress(jobId: Id<"job">, done: number): Promise<unknown> {
    return reportProgress(this.ctx, { jobId, done });
  }

  finish(jobId: Id<"job">): Promise<unknown> {
    return finishJob(this.ctx, { job: { jobId }, queue, state: "done" });
  }

  /** A job of two steps, of which the second failed for this reason. */
  async failed(label: string, error: string): Promise<Id<"job">> {
    const jobId = await this.begin(label);
    const step = { jobId, startedAt: new Date(), durationMs: 120 };
    await recordStep(this.ctx, { ...step, name: "decode", state: "done", error: null });
    await recordStep(this.ctx, { ...step, name: "embed", state: "failed", error });
    await finishJob(this.ctx, { job: { jobId }, queue, state: "failed", error });
    return jobId;
  }
}
