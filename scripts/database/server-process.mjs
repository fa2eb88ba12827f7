import { createInterface } from "node:readline";
import { startNode, stopChild } from "../launch/processes.mjs";

/** A busy database finishes its checkpoint before it goes. */
const STOP_MS = 20_000;

/** Thrown when a database server says that it can't start; the message is its reason. */
export class NotStarted extends Error {}

/**
 * Starts one of the servers of this folder and waits for its first line of JSON. Rejects with `NotStarted`.
 * @param {string[]} args of Node @param {Record<string, string | undefined>} [env]
 */
export async function startServerProcess(args, env = {}) {
  const child = startNode(args, { env });
  let complaint = "";
  child.stderr?.setEncoding("utf8").on("data", (text) => {
    complaint = (complaint + text).slice(-2000);
  });
  const said = await firstLine(child);
  if (said?.ready !== true) {
    await stopChild(child);
    throw new NotStarted(String(said?.reason ?? (complaint.trim() || "it ended without a word")));
  }
  return {
    url: String(said.url),
    said,
    child,
    /** What it last wrote to its error output. */
    complaint: () => complaint.trim(),
    stop: () => stopChild(child, STOP_MS),
  };
}

/** @param {import("node:child_process").ChildProcess} child @returns {Promise<Record<string, unknown> | null>} */
function firstLine(child) {
  return new Promise((resolve) => {
    child.once("close", () => resolve(null));
    child.once("error", (error) => resolve({ ready: false, reason: error.message }));
    if (!child.stdout) return;
    createInterface({ input: child.stdout }).on("line", (line) => {
      if (line.startsWith("{")) resolve(JSON.parse(line));
    });
  });
}
