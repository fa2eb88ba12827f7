import type { Instrumentation } from "next";

const HOUR_MS = 3_600_000;

/** Called once when a server process starts: what the first visitor would wait for is made ready now. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const [{ keepAddressesReadable }, { engine }] = await Promise.all([
    import("@/lib/http/readable-address"),
    import("@/lib/recognition/server/engine"),
  ]);
  keepAddressesReadable();
  // Not awaited: the process answers `/api/health/live` while it warms up, and says so in `/api/health/ready`.
  engine()
    .then(({ verification }) => verification.warmUp())
    .catch(async (error: unknown) => {
      const { log } = await import("@/lib/kernel/log");
      log.error({ err: error }, "recognition could not be warmed up; the next call tries again");
    });
  setInterval(forget, HOUR_MS).unref();
}

/** Every hour: visits past the museum's retention, photos' vectors past a day. A missed hour is made up by the next. */
async function forget(): Promise<void> {
  // Said again here: this file is built for the edge runtime too, where none of these imports exist.
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const [{ eraseExpiredVisits }, { forgetQueries }, { createContext }, { database }, { log }] =
    await Promise.all([
      import("@/lib/visits"),
      import("@/lib/embeddings"),
      import("@/lib/kernel/context"),
      import("@/lib/kernel/database"),
      import("@/lib/kernel/log"),
    ]);
  try {
    const ctx = createContext({ actor: { kind: "system", name: "retention" }, db: database() });
    const { erased } = await eraseExpiredVisits(ctx, {});
    if (erased > 0) log.info({ erased }, "visits past their retention are erased");
    await forgetQueries(ctx, {});
  } catch (error) {
    log.error({ err: error }, "what is past its retention could not be erased");
  }
}

/** A page that broke shows its digest; the log has the digest beside the whole error. */
export const onRequestError: Instrumentation.onRequestError = async (error, request) => {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { log } = await import("@/lib/kernel/log");
  const digest = error instanceof Error && "digest" in error ? error.digest : undefined;
  log.error({ err: error, digest, path: request.path.split("?")[0], method: request.method }, "a page broke");
};
