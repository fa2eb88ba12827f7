import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";

/** The oldest PostgreSQL that the SQL here is written for. */
const VERSION_MINIMUM = 15;
const NEEDED_PROGRAMS = ["postgres", "initdb"];
const NEEDED_EXTENSIONS = ["vector", "pg_trgm", "unaccent"];

/** @typedef {{ bin: string, version: number, libraries: string | null }} Installation */

/** Where what was fetched and built is kept: where an unprivileged account can read it when this one is root. */
export function cacheFolder(env = process.env) {
  const root = process.getuid?.() === 0;
  const shared = root ? "/var/cache" : (env.XDG_CACHE_HOME ?? join(homedir(), ".cache"));
  return join(env.ARTSCOPE_CACHE ?? join(shared, "artscope"), "postgres");
}

/** Folders that may hold PostgreSQL's programs, the likeliest first. @param {string} cache */
function candidates(cache) {
  const versions = (/** @type {string} */ parent, rest = "bin") =>
    existsSync(parent)
      ? readdirSync(parent)
          .sort((a, b) => b.localeCompare(a, "en", { numeric: true }))
          .map((name) => join(parent, name, rest))
      : [];
  const brew = ["/opt/homebrew/opt", "/usr/local/opt"].flatMap((parent) =>
    versions(parent).filter((path) => path.includes("/postgresql")),
  );
  return [
    ...versions("/usr/lib/postgresql"),
    ...configured(),
    ...brew,
    ...versions("/Applications/Postgres.app/Contents/Versions"),
    ...versions("/usr/pgsql"),
    "/usr/local/pgsql/bin",
    "/usr/local/bin",
    "/usr/bin",
    ...versions(join(cache, "installed/usr/lib/postgresql")),
  ];
}

/** What `pg_config` on the path says. */
function configured() {
  try {
    return [
      execFileSync("pg_config", ["--bindir"], {
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
      }).trim(),
    ];
  } catch {
    return [];
  }
}

/** @param {string} bin @returns {Installation | null} */
export function inspect(bin) {
  if (!NEEDED_PROGRAMS.every((name) => existsSync(join(bin, name)))) return null;
  const libraries = librariesBeside(bin);
  try {
    const env = libraries ? { ...process.env, LD_LIBRARY_PATH: libraries } : process.env;
    const said = execFileSync(join(bin, "postgres"), ["--version"], { encoding: "utf8", env });
    const version = Number(/\s(\d+)/.exec(said)?.[1] ?? 0);
    return version >= VERSION_MINIMUM ? { bin, version, libraries } : null;
  } catch {
    return null;
  }
}

/** The libraries that came along, for programs unpacked into the cache. @param {string} bin */
function librariesBeside(bin) {
  const usr = /^(.*\/installed\/usr)\/lib\/postgresql\//.exec(bin)?.[1];
  if (!usr) return null;
  const folders = readdirSync(join(usr, "lib")).filter((name) => /-linux-/.test(name));
  return folders.map((name) => join(usr, "lib", name)).join(":") || null;
}

/** Whether an installation has every extension that the schema needs. @param {Installation} found */
export function hasExtensions({ bin, version }) {
  const home = dirname(bin);
  const shares = [
    join(home, "share"),
    join(home, "share/postgresql"),
    join(home, `../../../share/postgresql/${version}`),
  ];
  return NEEDED_EXTENSIONS.every((name) =>
    shares.some((share) => existsSync(join(share, "extension", `${name}.control`))),
  );
}

/** A PostgreSQL on this machine that is new enough and has pgvector, or null. @param {string} cache */
export function findInstallation(cache) {
  for (const bin of new Set(candidates(cache))) {
    const found = inspect(bin);
    if (found && hasExtensions(found)) return found;
  }
  return null;
}
