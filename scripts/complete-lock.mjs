// `npm run lock`, after every change of dependencies. A registry that carries only some platforms' builds leaves the
// others out of package-lock.json, and `npm ci` refuses such a lock. This adds an entry for each that is missing, so
// that the lock is accepted everywhere and every platform fetches its own build.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * @typedef {{ version?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[],
 *   resolved?: string, optionalDependencies?: Record<string, string> }} LockEntry
 * @typedef {{ packages: Record<string, LockEntry> }} Lock
 */

const SYSTEMS = [
  "aix",
  "android",
  "darwin",
  "freebsd",
  "linux",
  "netbsd",
  "openbsd",
  "openharmony",
  "sunos",
  "win32",
];
const PROCESSORS = [
  "arm64",
  "arm",
  "ia32",
  "loong64",
  "mips64el",
  "ppc64",
  "riscv64",
  "s390x",
  "wasm32",
  "x64",
];

/**
 * The optional dependencies that no entry provides, each with the place where its entry belongs: at the top, or
 * inside the package that asks for it when another version has the top.
 * @param {Lock} lock
 */
export function missingBuilds({ packages }) {
  /** @type {Map<string, { name: string, version: string, path: string }>} */
  const missing = new Map();
  for (const [from, entry] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (isProvided(packages, from, name, version)) continue;
      const top = `node_modules/${name}`;
      const path = packages[top] || missing.has(top) ? `${from}/${top}` : top;
      missing.set(path, { name, version, path });
    }
  }
  return [...missing.values()];
}

/**
 * As Node looks it up: beside the package, then in each folder above; the first one found must fit.
 * @param {Lock["packages"]} packages @param {string} from @param {string} name @param {string} wanted
 */
function isProvided(packages, from, name, wanted) {
  for (let folder = from; ; ) {
    const found = packages[`${folder ? `${folder}/` : ""}node_modules/${name}`];
    if (found) return found.version === wanted || !/^\d/.test(wanted);
    if (!folder) return false;
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf("node_modules/") - 1));
  }
}

/** What a platform build's name says about where it runs. @param {string} name e.g. "@next/swc-linux-x64-musl" */
export function platformOf(name) {
  const words = (name.split("/").pop() ?? name).split(/[-_.]/);
  const os = SYSTEMS.filter((system) => words.includes(system));
  const cpu = PROCESSORS.filter((processor) => words.includes(processor));
  const libc = words.some((word) => /^musl/.test(word))
    ? ["musl"]
    : words.some((word) => /^gnu/.test(word))
      ? ["glibc"]
      : [];
  return {
    ...(cpu.length > 0 && { cpu }),
    ...(os[0] === "linux" && libc.length > 0 && { libc }),
    ...(os.length > 0 && { os }),
  };
}

/** The same lock with an entry for every missing build; throws for one that could run anywhere. @param {Lock} lock */
export function completeLock(lock) {
  const packages = { ...lock.packages };
  for (const { name, version, path } of missingBuilds(lock)) {
    const platform = platformOf(name);
    if (!platform.os && !platform.cpu)
      throw new Error(`${name} is missing from the lock and is no platform's build`);
    packages[path] = {
      version: version.replace(/^[\^~]/, ""),
      ...platform,
      optional: true,
    };
  }
  const [root, ...rest] = Object.entries(packages);
  const sorted = rest.sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...lock, packages: Object.fromEntries(root ? [root, ...sorted] : sorted) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = new URL("../package-lock.json", import.meta.url);
  const lock = JSON.parse(readFileSync(file, "utf8"));
  const missing = missingBuilds(lock);
  if (missing.length > 0) writeFileSync(file, `${JSON.stringify(completeLock(lock), null, 2)}\n`);
  process.stdout.write(`package-lock.json: ${missing.length} builds of other platforms added\n`);
}
