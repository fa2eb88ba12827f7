import type { Instrumentation } from "next";

const HOUR_MS = 3_600_000;

/** Called once when a server process starts: what the first visitor would wait for is made ready now. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { engine } = await import("@/lib/recognition/server/engine");
  // Not awaited: the process answers `/api/health/live` while it warms up, and says so in `/api/health/ready`.
  void engine().then(({ verification }) => verification.warmUp());
  setInterval(forget, HOUR_MS).unref();
}

/** Visits past the museum's retention are erased every hour; an hour that is missed is made up by the next. */
async function forget(): Promise<void> {
  // Said again here: this file is built for the edge runtime too, where none of these imports exist.
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const [{ eraseExpiredVisits }, { createContext }, { database }, { log }] = await Promise.all([
    import("@/lib/visits"),
    import("@/lib/kernel/context"),
    import("@/lib/kernel/database"),
    import("@/lib/kernel/log"),
  ]);
  try {
    const ctx = createContext({ actor: { kind: "system", name: "retention" }, db: database() });
    const { erased } = await eraseExpiredVisits(ctx, {});
    if (erased > 0) log.info({ erased }, "visits past their retention are erased");
  } catch (error) {
    log.error({ err: error }, "visits past their retention could not be erased");
  }
}

/** A page that broke shows its digest; the log has the digest beside the whole error. */
export const onRequestError: Instrumentation.onRequestError = async (error, request) => {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { log } = await import("@/lib/kernel/log");
  const digest = error instanceof Error && "digest" in error ? error.digest : undefined;
  log.error({ err: error, digest, path: request.path.split("?")[0], method: request.method }, "a page broke");
};
