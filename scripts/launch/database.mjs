import { randomBytes } from "node:crypto";
import { NotStarted } from "../database/server-process.mjs";
import { databaseFolder, startEmbedded } from "../database/start-embedded.mjs";
import { knownProblem, Problem, tail } from "./problem.mjs";
import { gather, isStopping, startNode } from "./processes.mjs";
import { restartLimit } from "./restarts.mjs";
import { shortPath } from "./settings.mjs";

/** A copy that was killed needs this long at most to close its database. */
const HANDOVER_MS = 15_000;

/**
 * @typedef {object} Database
 * @property {string} url
 * @property {boolean} embedded
 * @property {string} description for people: what it is, and why this one
 */

/**
 * The database that the settings ask for. An embedded one is started, and again when it breaks, at the same
 * address; `onLost` is told when that does not help.
 * @param {{ data: string, env: Record<string, string | undefined>, onLost: (problem: Problem) => void }} options
 * @returns {Promise<Database>}
 */
export async function openDatabase({ data, env, onLost }) {
  if (env.DATABASE_URL) {
    return {
      url: env.DATABASE_URL,
      embedded: false,
      description: `PostgreSQL at ${placeOf(env.DATABASE_URL)}`,
    };
  }
  const folder = databaseFolder(data);
  const password = randomBytes(18).toString("base64url");
  const first = await startOrExplain({ folder, password, patienceMs: HANDOVER_MS });
  watch(first, { folder, password, port: first.port, onLost, isTooOften: restartLimit() });
  return {
    url: first.url,
    embedded: true,
    description: `embedded PostgreSQL in ${shortPath(folder)} (DATABASE_URL is not set)`,
  };
}

/** @param {Parameters<typeof startEmbedded>[0]} options */
async function startOrExplain(options) {
  try {
    return await startEmbedded(options);
  } catch (error) {
    if (!(error instanceof NotStarted)) throw error;
    const problem = knownProblem(error.message, "opening the database");
    throw problem ?? new Problem("The embedded database can't start:", error.message);
  }
}

/**
 * @param {Awaited<ReturnType<typeof startEmbedded>>} database
 * @param {{ folder: string, password: string, port: number, onLost: (problem: Problem) => void, isTooOften: () => boolean }} how
 */
function watch(database, how) {
  database.child.once("exit", async () => {
    if (isStopping()) return;
    const complaint = tail(database.complaint(), 5);
    if (how.isTooOften()) {
      how.onLost(
        knownProblem(complaint, "writing to the database") ??
          new Problem("The embedded database keeps breaking:", complaint),
      );
      return;
    }
    try {
      watch(await startOrExplain({ ...how, patienceMs: HANDOVER_MS }), how);
    } catch (error) {
      if (!isStopping()) how.onLost(error instanceof Problem ? error : new Problem(String(error)));
    }
  });
}

/**
 * Runs one of the project's TypeScript commands against a database and waits for its end.
 * @param {string} script @param {string[]} args
 * @param {{ env: Record<string, string | undefined>, doing: string, progress?: (text: string) => void }} options
 */
export async function runScript(script, args, { env, doing, progress }) {
  const child = startNode(["--import", "tsx", script, ...args], { env });
  const { code, output } = await gather(child, (line) => {
    if (line.trim()) progress?.(line.trim());
  });
  if (code !== 0)
    throw knownProblem(output, doing) ?? new Problem(`Something went wrong while ${doing}:`, tail(output));
  return output;
}

/** Host, port and name of a database, without its password. @param {string} url */
export function placeOf(url) {
  try {
    const { hostname, port, pathname } = new URL(url);
    return `${hostname}:${port || 5432}${pathname}`;
  } catch {
    throw new Problem(
      "DATABASE_URL is not an address.",
      "It looks like postgres://user:password@host:5432/name.",
    );
  }
}
