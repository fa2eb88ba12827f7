import { asc, eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { jobRuns, jobSteps } from "@/db/schema/jobs";
import type { Id } from "@/lib/kernel/ids";

/** A job's record as the database has it, times unrounded. */
export async function jobOf(db: Database, jobId: Id<"job">) {
  const [row] = await db.select().from(jobRuns).where(eq(jobRuns.id, jobId));
  if (!row) throw new Error(`there is no job ${jobId}`);
  return row;
}

/** A job's steps in the order in which they were taken. */
export function stepTimes(db: Database, jobId: Id<"job">) {
  return db.select().from(jobSteps).where(eq(jobSteps.jobId, jobId)).orderBy(asc(jobSteps.startedAt));
}
