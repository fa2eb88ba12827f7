import type { Instrumentation } from "next";

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
  const { startRelay } = await import("@/inngest");
  startRelay();
}

/** A page that broke shows its digest; the log has the digest beside the whole error. */
export const onRequestError: Instrumentation.onRequestError = async (error, request) => {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { log } = await import("@/lib/kernel/log");
  const digest = error instanceof Error && "digest" in error ? error.digest : undefined;
  log.error({ err: error, digest, path: request.path.split("?")[0], method: request.method }, "a page broke");
};
