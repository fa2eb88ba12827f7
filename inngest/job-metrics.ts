import { NonRetriableError } from "inngest";
import type { Actor } from "@/lib/kernel/access";
import { counter, histogram } from "@/lib/kernel/metrics";

/** Up to the time in which a step is given up. */
const STEP_SECONDS = [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300];

const steps = histogram(
  {
    name: "artscope_job_step_duration_seconds",
    help: "One attempt at a step of a job: done, to be tried again (retry), or failed for good (failed)",
    labels: ["job", "outcome"],
  },
  STEP_SECONDS,
);

/** Notes how one attempt at a step went. Its job is the name that its context's system actor has. */
export function observeStep(actor: Actor, durationMs: number, error: Error | null): void {
  const job = actor.kind === "system" ? actor.name : "none";
  const failure = error instanceof NonRetriableError ? "failed" : "retry";
  steps.observe({ job, outcome: error ? failure : "done" }, durationMs / 1000);
}

const failures = counter({
  name: "artscope_jobs_failed_total",
  help: "Jobs that failed for good, after their last attempt",
  labels: ["job"],
});

/** Notes that a job failed for good. */
export function countFailure(job: string): void {
  failures.inc({ job });
}
