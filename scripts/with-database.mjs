// Runs a command with DATABASE_URL set to the project's database, migrated:
//   node scripts/with-database.mjs COMMAND [ARGUMENT…]      a .ts file is run with tsx
// The database is the one of DATABASE_URL, else that of the running copy, else the embedded one, started for the time
// being. Ends with the command's exit status.
import { NotStarted } from "./database/server-process.mjs";
import { databaseFolder, runningDatabase, startEmbedded } from "./database/start-embedded.mjs";
import { runScript } from "./launch/database.mjs";
import { makeFolder } from "./launch/machine.mjs";
import { Problem } from "./launch/problem.mjs";
import { exitOf, isStopping, killAll, startNode, startProgram, stopAll } from "./launch/processes.mjs";
import { loadEnvFiles, readOptions } from "./launch/settings.mjs";

const PATIENCE_MS = 15_000;

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => {
    if (isStopping()) killAll();
    void stopAll().then(() => process.exit(130));
  });
}

/** @param {string} data @returns {Promise<string>} */
async function embeddedUrl(data) {
  const running = runningDatabase(data);
  if (running) return running;
  makeFolder(data);
  return (await startEmbedded({ folder: databaseFolder(data), patienceMs: PATIENCE_MS })).url;
}

async function main() {
  const [command, ...args] = process.argv.slice(2);
  if (!command) throw new Problem("usage: node scripts/with-database.mjs COMMAND [ARGUMENT…]");
  loadEnvFiles(process.env);
  const { data } = readOptions([], process.env);
  const given = process.env.DATABASE_URL;
  const env = {
    DATABASE_URL: given || (await embeddedUrl(data)),
    ARTSCOPE_EMBEDDED_DATABASE: String(!given),
    ARTSCOPE_DATA: data,
  };
  await runScript("scripts/migrate.ts", [], {
    env: { ...process.env, ...env },
    doing: "bringing the database up to date",
  });
  const child = command.endsWith(".ts")
    ? startNode(["--import", "tsx", command, ...args], { env, output: "inherit" })
    : startProgram(command, args, { env, output: "inherit" });
  const code = await exitOf(child);
  await stopAll();
  process.exit(code);
}

void main().catch(async (error) => {
  const known = error instanceof Problem || error instanceof NotStarted;
  process.stderr.write(
    `${known ? error.message : error.stack}\n${known && "advice" in error ? `${error.advice}\n` : ""}`,
  );
  await stopAll();
  process.exit(1);
});
