/**
 * Preloaded into every process that the launcher starts. The launcher holds the other end of an IPC channel:
 * when it is gone, even by kill -9, the process ends too instead of staying behind.
 */
const GRACE_MS = 10_000;

if (process.channel) {
  process.once("disconnect", () => {
    setTimeout(() => process.exit(1), GRACE_MS).unref();
    process.kill(process.pid, "SIGTERM");
  });
  process.channel.unref();
}
