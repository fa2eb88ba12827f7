import type { Job, JobStep } from "./contract";
import { remainingMs } from "./policy";
import type { JobRow, StepRow } from "./queries/runs";

export function toJob(row: JobRow, now: Date): Job {
  const { startedAt, endedAt } = row;
  return {
    id: row.id,
    kind: row.kind,
    queue: row.queue,
    label: row.label,
    state: row.state,
    total: row.total,
    done: row.done,
    failed: row.failed,
    items: row.items,
    error: row.error,
    retryable: row.retryable,
    runs: row.runs,
    createdAt: row.createdAt.toISOString(),
    startedAt: startedAt?.toISOString() ?? null,
    endedAt: endedAt?.toISOString() ?? null,
    // A clock that was set back must not show a negative time.
    durationMs: startedAt && Math.max(0, (endedAt ?? now).getTime() - startedAt.getTime()),
    remainingMs: row.state === "running" ? remainingMs(row, now) : null,
    revision: row.revision,
  };
}

export function toStep({ name, state, attempts, startedAt, durationMs, error }: StepRow): JobStep {
  return { name, state, attempts, startedAt: startedAt.toISOString(), durationMs, error };
}
