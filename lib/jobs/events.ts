import { z } from "zod";
import { defineEvent } from "@/lib/kernel/events";

/** Somebody stopped a job: the engine drops its run, and a run that it can't find stops at its next step. */
export const jobCancelled = defineEvent("jobs/job.cancelled", z.object({ jobId: z.uuid() }));
