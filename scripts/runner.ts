// The local job runner: npm run jobs. What it is and is not: scripts/runner/README.md.
import { pino } from "pino";
import { type Runner, startRunner } from "./runner/runner";
import { BadSetting, readSettings, type Settings, USAGE } from "./runner/settings";
import { openStore } from "./runner/store";
import { usualBackoff } from "./runner/try-again";

const DATABASE_PATIENCE_MS = 30_000;
const log = pino({
  level: process.env.LOG_LEVEL || "info",
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
});

async function main(): Promise<void> {
  const settings = readSettings(process.argv.slice(2), process.env);
  if (!settings) {
    process.stdout.write(USAGE);
    return;
  }
  const runner = await start(settings);
  process.stdout.write(`ready ${runner.url}\n`);
  const stop = () => {
    runner.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop);
}

/** Starts; a database that is starting itself is waited for. */
async function start(settings: Settings): Promise<Runner> {
  const { databaseUrl, embedded, ...rest } = settings;
  const deadline = performance.now() + DATABASE_PATIENCE_MS;
  for (;;) {
    const store = openStore(databaseUrl, { embedded });
    try {
      return await startRunner({
        ...rest,
        store,
        log,
        leaseMs: 10_000,
        pollMs: 500,
        syncMs: 15_000,
        graceMs: 8000,
        backoff: usualBackoff,
      });
    } catch (error) {
      await store.sql.end({ timeout: 1 });
      const code = error instanceof Error && "code" in error ? error.code : "";
      if (code === "EADDRINUSE")
        throw new BadSetting(
          `Port ${settings.port} is taken by another program. Choose another with --port N, and name it in INNGEST_BASE_URL.`,
        );
      const starting = ["ECONNREFUSED", "ECONNRESET", "CONNECTION_CLOSED", "57P03"].includes(String(code));
      if (!starting || performance.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
  }
}

void main().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof BadSetting ? error.message : String(error instanceof Error ? error.stack : error)}\n`,
  );
  process.exit(error instanceof BadSetting ? 2 : 1);
});
