// A private PostgreSQL with pgvector as a process of its own, for tests and measurements:
//   node scripts/database/native.mjs [--durable] [--folder DIR --port N]     (password: ARTSCOPE_DATABASE_PASSWORD)
// Finds one on the machine or fetches Debian's; data in DIR, which stays, or a temporary folder that goes with it.
// Prints one line of JSON: {"ready":true,"url":…,"version":…,"pid":…} or {"ready":false,"reason":…}. Ends on SIGTERM
// and SIGINT.
import { execFile, execFileSync, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs, promisify } from "node:util";
import { acquireWhenFree } from "../launch/lock.mjs";
import { freePort } from "../launch/machine.mjs";
import { obtainOnDebian, Unavailable } from "./native-debian.mjs";
import { cacheFolder, findInstallation } from "./native-find.mjs";

const USER = "artscope";
const START_MS = 60_000;
/** Another process that fetches is waited for this long. */
const FETCH_MS = 10 * 60_000;
/** What a test does not need: its data need not outlive a crash of the machine. */
const CARELESS = ["fsync=off", "full_page_writes=off", "synchronous_commit=off"];

/** @param {Record<string, unknown>} line */
const say = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);

/** Looks first; only one process at a time fetches. */
async function installation() {
  const cache = cacheFolder();
  const present = findInstallation(cache);
  if (present) return present;
  mkdirSync(cache, { recursive: true, mode: 0o755 });
  const lock = await acquireWhenFree(join(cache, "lock.json"), {}, { patienceMs: FETCH_MS });
  try {
    const fetched = findInstallation(cache);
    if (fetched) return fetched;
    await obtainOnDebian(cache);
  } finally {
    lock.release();
  }
  const found = findInstallation(cache);
  if (!found) throw new Unavailable("the PostgreSQL that was fetched does not run here");
  return found;
}

/** PostgreSQL refuses to run as root: then it runs as "nobody". @returns {{ uid?: number, gid?: number }} */
function unprivileged() {
  if (process.getuid?.() !== 0) return {};
  const id = (/** @type {string} */ flag) =>
    Number(execFileSync("id", [flag, "nobody"], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
}

async function main() {
  const { bin, version, libraries } = await installation();
  const account = unprivileged();
  const { values } = parseArgs({
    options: { durable: { type: "boolean" }, folder: { type: "string" }, port: { type: "string" } },
  });
  const folder = values.folder ?? mkdtempSync(join(tmpdir(), "artscope-native-"));
  mkdirSync(folder, { recursive: true });
  if (!values.folder) process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const password = process.env.ARTSCOPE_DATABASE_PASSWORD ?? randomBytes(18).toString("base64url");
  const passwordFile = join(folder, "password");
  writeFileSync(passwordFile, password);
  chmodSync(folder, 0o700);
  if (account.uid !== undefined && account.gid !== undefined) {
    for (const path of [folder, passwordFile]) chownSync(path, account.uid, account.gid);
  }
  const env = { PATH: process.env.PATH, LC_ALL: "C", ...(libraries && { LD_LIBRARY_PATH: libraries }) };
  // The current folder may be closed to that account; its own never is.
  const options = { cwd: folder, env, ...account };
  const data = join(folder, "data");
  const initial = [
    "-D",
    data,
    "-U",
    USER,
    "-A",
    "scram-sha-256",
    `--pwfile=${passwordFile}`,
    "-E",
    "UTF8",
    "--no-locale",
    "--no-sync",
  ];
  if (!existsSync(join(data, "PG_VERSION"))) await promisify(execFile)(join(bin, "initdb"), initial, options);

  const port = values.port ? Number(values.port) : await freePort();
  const careless = values.durable ? [] : CARELESS;
  const settings = [
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "max_connections=200",
    ...careless,
  ];
  const server = spawn(
    join(bin, "postgres"),
    ["-D", data, "-p", String(port), ...settings.flatMap((s) => ["-c", s])],
    {
      ...options,
      stdio: ["ignore", "ignore", "pipe"],
    },
  );
  // SIGINT is PostgreSQL's fast shutdown: open transactions are rolled back.
  const stop = () => server.kill("SIGINT");
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
  process.once("exit", () => server.kill("SIGKILL"));
  server.once("exit", () => process.exit(0));
  await untilReady(server.stderr);
  say({
    ready: true,
    url: `postgres://${USER}:${password}@127.0.0.1:${port}/postgres`,
    version,
    pid: server.pid,
  });
}

/** @param {import("node:stream").Readable} log @returns {Promise<void>} */
function untilReady(log) {
  return new Promise((resolve, reject) => {
    let said = "";
    setTimeout(
      () => reject(new Unavailable(`PostgreSQL does not start: ${said.slice(-300)}`)),
      START_MS,
    ).unref();
    log.on("data", (chunk) => {
      said = (said + chunk).slice(-2000);
      if (/ready to accept connections/.test(said)) resolve();
    });
    log.once("end", () =>
      reject(new Unavailable(`PostgreSQL does not start: ${said.trim().split("\n").at(-1)}`)),
    );
  });
}

void main().catch((error) => {
  say({ ready: false, reason: error instanceof Error ? error.message : String(error) });
  process.exit(1);
});
