import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { checkDisk } from "./machine.mjs";
import { knownProblem, Problem, tail } from "./problem.mjs";
import { gather, ROOT, startNode, startProgram } from "./processes.mjs";
import { holdInstallation, isServedFrom } from "./project-locks.mjs";

/** Measured with everything in place: node_modules, npm's cache and room to unpack. */
const INSTALL_BYTES = 3e9;
const MARK = "node_modules/.artscope.json";

/** @param {string} root */
function signature(root) {
  const lock = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  return JSON.stringify({
    lock,
    platform: process.platform,
    arch: process.arch,
    abi: process.versions.modules,
  });
}

/**
 * Why the dependencies must be installed, or null when they are in place for this lock file and this machine.
 * npm empties node_modules first and writes its own list last: one without that list was cut short.
 * @param {string} [root]
 */
export function installReason(root = ROOT) {
  const list = join(root, "node_modules/.package-lock.json");
  if (!existsSync(join(root, "node_modules"))) return "first time";
  if (!existsSync(list)) return "the last installation was cut short";
  const mark = join(root, MARK);
  if (existsSync(mark))
    return readFileSync(mark, "utf8") === signature(root) ? null : "the lock file or Node changed";
  return isListComplete(root, list) ? null : "the lock file changed";
}

/** Whether someone's own `npm ci` or `npm install` put everything in place. @param {string} root @param {string} list */
function isListComplete(root, list) {
  try {
    const wanted = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages;
    const present = JSON.parse(readFileSync(list, "utf8")).packages;
    return Object.entries(wanted).every(
      ([path, entry]) =>
        path === "" || entry.optional || entry.peer || present[path]?.version === entry.version,
    );
  } catch {
    return false;
  }
}

/** npm as a script of this Node when it can be found, else as a command. @param {string[]} args */
function startNpm(args) {
  const given = process.env.npm_execpath ?? "";
  const beside = dirname(process.execPath);
  const places = [
    /npm-cli\.js$/.test(given) ? given : "",
    resolve(beside, "../lib/node_modules/npm/bin/npm-cli.js"),
    resolve(beside, "node_modules/npm/bin/npm-cli.js"),
  ];
  const script = places.find((place) => place && existsSync(place));
  return script ? startNode([script, ...args]) : startProgram("npm", args);
}

/**
 * Sees to it that the dependencies are in place; waits for another process that is doing so already.
 * @param {import("./terminal.mjs").Terminal} terminal
 */
export async function ensureInstalled(terminal) {
  const hold = await holdInstallation();
  process.once("exit", hold.release);
  const reason = installReason();
  if (reason) {
    if (isServedFrom(".next")) {
      throw new Problem(
        "The dependencies changed, and a running copy of ArtScope uses the earlier ones.",
        "Stop that copy first.",
      );
    }
    checkDisk(ROOT, INSTALL_BYTES, "installing the dependencies");
    await terminal.step("Dependencies", install, () => terminal.dim(reason));
  }
  hold.release();
}

/**
 * Installs exactly what the lock file says. Run again after an interruption, it starts over from npm's cache.
 * @param {(text: string) => void} progress
 */
async function install(progress) {
  // The build needs the development tools too, whatever NODE_ENV says.
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=http"];
  const { code, output } = await gather(startNpm(args), (line) => {
    const fetched = /http fetch GET 200 https?:\/\/\S*?\/((?:@[^/\s]+\/)?[^/@\s]+)\/-\//.exec(line);
    if (fetched?.[1]) progress(fetched[1]);
  });
  if (code === 127)
    throw new Problem("npm can't be found.", "Install Node with npm from https://nodejs.org.");
  if (code !== 0) {
    const complaint = output.split("\n").filter((line) => !/npm (http|warn)/.test(line));
    throw (
      knownProblem(output, "installing the dependencies") ??
      new Problem("The dependencies can't be installed. npm says:", tail(complaint.join("\n")))
    );
  }
  writeFileSync(join(ROOT, MARK), signature(ROOT));
}
