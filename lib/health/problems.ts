import type { Health } from "./contract";

/** Events are handed over within seconds while all is well. */
const OUTBOX_SECONDS_MAX = 60;
/** Heartbeats come once a minute. */
const BEAT_SECONDS_MAX = 5 * 60;
/** After a pause, heartbeats are old until the first one: an engine has so long to begin. */
const STARTING_SECONDS = 120;

type Parts = Omit<Health, "status" | "problems">;

/** What visitors can't be served without, as far as it is missing. */
export function blockers({
  database,
  encoder,
  storage,
}: Pick<Parts, "database" | "encoder" | "storage">): string[] {
  return [
    ...(database.reachable ? [] : ["The database does not answer."]),
    ...(database.reachable && !database.schemaCurrent ? ["The database has not been migrated."] : []),
    ...(encoder.ready ? [] : ["The encoder is not loaded."]),
    ...(storage.writable ? [] : ["The storage folder can't be written."]),
  ];
}

/** All that is wrong, what is worst first. `upSeconds` is how long this process has been up. */
export function problemsOf(parts: Parts, upSeconds: number): string[] {
  const { fellBackBecause } = parts.encoder;
  return [
    ...blockers(parts),
    ...engineProblems(parts),
    ...outboxProblems(parts),
    ...(upSeconds > STARTING_SECONDS ? queueProblems(parts) : []),
    ...(fellBackBecause ? [`The encoder is not the preferred one: ${fellBackBecause}`] : []),
  ];
}

function engineProblems({ engine }: Parts): string[] {
  if (!engine.configured)
    return [
      "No job engine is configured, so background work waits: set INNGEST_EVENT_KEY and INNGEST_SIGNING_KEY.",
    ];
  return engine.reachable === false ? ["The job engine can't be reached: background work waits."] : [];
}

function outboxProblems({ outbox, database }: Parts): string[] {
  if (!outbox && database.reachable && database.schemaCurrent)
    return ["How much background work waits can't be told: the database is too slow."];
  if (!outbox || (outbox.oldestAgeSeconds ?? 0) <= OUTBOX_SECONDS_MAX) return [];
  const { unsent, oldestAgeSeconds, lastError } = outbox;
  const events = unsent === 1 ? "1 event waits" : `${unsent} events wait`;
  const why = lastError ? `: ${lastError}` : "";
  return [`${events} for the job engine, the oldest for ${duration(oldestAgeSeconds ?? 0)}${why}.`];
}

/** Without an engine, or with one that is gone, silent queues are no news. */
function queueProblems({ engine, queues }: Parts): string[] {
  if (!engine.configured || engine.reachable === false || !queues) return [];
  const silent = queues.filter(({ beatAgeSeconds }) => (beatAgeSeconds ?? Infinity) > BEAT_SECONDS_MAX);
  if (silent.length === 0) return [];
  const names = silent.length === queues.length ? "any queue" : silent.map(({ queue }) => queue).join(", ");
  return [
    `No heartbeat from ${names} for more than ${duration(BEAT_SECONDS_MAX)}: the job engine does not run the jobs. Does it know this application's /api/inngest?`,
  ];
}

function duration(seconds: number): string {
  const [value, unit] =
    seconds < 120
      ? [seconds, "second"]
      : seconds < 7200
        ? [seconds / 60, "minute"]
        : [seconds / 3600, "hour"];
  const whole = Math.round(value);
  return `${whole} ${unit}${whole === 1 ? "" : "s"}`;
}
