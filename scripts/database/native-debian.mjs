import { execFile } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const LIST_FOLDER = "/etc/apt/sources.list.d";
const KEYRING = "/usr/share/keyrings/debian-archive-keyring.gpg";
/** The first Debian whose pgvector has iterative index scans. */
const VECTOR_RELEASE = "trixie";

/** Why PostgreSQL can't be had; one line, for people. */
export class Unavailable extends Error {}

/**
 * Unpacks Debian's PostgreSQL into `cache` and builds Debian's newer pgvector for it. Nothing on the system
 * changes, except that root gets a compiler installed where there is none. Throws `Unavailable`.
 * @param {string} cache
 */
export async function obtainOnDebian(cache) {
  if (!existsSync("/etc/debian_version") || !existsSync("/usr/bin/apt-get")) {
    throw new Unavailable(
      "no PostgreSQL 15 or newer with pgvector on this machine, and it is no Debian to fetch one",
    );
  }
  const mirror = debianMirror();
  if (!mirror) throw new Unavailable("apt has no Debian mirror");
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(join(tmpdir(), "artscope-postgres-"));
  const draft = join(cache, `draft-${process.pid}`);
  try {
    const apt = privateApt(work, mirror);
    await needCompiler();
    await apt("update");
    const version = await currentVersion(apt);
    await unpack(apt, work, draft, version);
    await buildVector(apt, work, draft, version);
    rmSync(join(cache, "installed"), { recursive: true, force: true });
    renameSync(draft, join(cache, "installed"));
  } catch (error) {
    if (error instanceof Unavailable) throw error;
    const said = error instanceof Error && "stderr" in error ? String(error.stderr) : String(error);
    const reason = said
      .split("\n")
      .filter((line) => /^(E:|error|make|.*: (fatal )?error)/i.test(line))
      .at(-1);
    throw new Unavailable(
      `Debian's PostgreSQL can't be fetched: ${reason ?? said.trim().split("\n").at(-1)}`,
    );
  } finally {
    rmSync(work, { recursive: true, force: true });
    rmSync(draft, { recursive: true, force: true });
  }
}

function debianMirror() {
  const parts = existsSync(LIST_FOLDER)
    ? readdirSync(LIST_FOLDER).map((name) => join(LIST_FOLDER, name))
    : [];
  for (const file of ["/etc/apt/sources.list", ...parts]) {
    if (!existsSync(file)) continue;
    const found = /\bhttps?:\/\/\S+\/debian\/?(?=\s|$)/m.exec(readFileSync(file, "utf8"));
    if (found) return found[0];
  }
  return null;
}

/**
 * apt with lists and archives of its own in `work`: works for any account and leaves the system's alone.
 * @param {string} work @param {string} mirror
 */
function privateApt(work, mirror) {
  for (const folder of ["lists/partial", "cache/archives/partial", "parts"])
    mkdirSync(join(work, folder), { recursive: true });
  for (const name of existsSync(LIST_FOLDER) ? readdirSync(LIST_FOLDER) : []) {
    // Debian's own lists only: someone's third-party one may not answer.
    if (/\/debian(-security)?\/?\s/.test(`${readFileSync(join(LIST_FOLDER, name), "utf8")}\n`)) {
      symlinkSync(join(LIST_FOLDER, name), join(work, "parts", name));
    }
  }
  const source = [
    "Types: deb-src",
    `URIs: ${mirror}`,
    `Suites: ${VECTOR_RELEASE}`,
    "Components: main",
    `Signed-By: ${KEYRING}`,
  ];
  writeFileSync(join(work, "parts/artscope-pgvector.sources"), `${source.join("\n")}\n`);
  const settings = {
    "Dir::Etc::sourceparts": join(work, "parts"),
    "Dir::State::lists": join(work, "lists"),
    "Dir::Cache": join(work, "cache"),
    "Debug::NoLocking": "1",
    "Acquire::Languages": "none",
    "APT::Sandbox::User": "root",
  };
  const options = Object.entries(settings).flatMap(([name, value]) => ["-o", `${name}=${value}`]);
  return (/** @type {string[]} */ ...args) => {
    const [command = "", ...rest] = args;
    const program = command === "show" ? "apt-cache" : "apt-get";
    return run(program, [...options, "-qq", command, ...rest], { cwd: work, maxBuffer: 64e6 });
  };
}

async function needCompiler() {
  const missing = ["gcc", "make"].filter((name) => !existsSync(`/usr/bin/${name}`));
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0)
    throw new Unavailable(`${missing.join(" and ")} are needed to build pgvector`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const options = ["-qq", "-o", "DPkg::Lock::Timeout=600"];
  await run("apt-get", [...options, "update"], { env, maxBuffer: 64e6 });
  await run("apt-get", [...options, "install", "-y", "--no-install-recommends", "gcc", "make", "libc6-dev"], {
    env,
    maxBuffer: 64e6,
  });
}

/** @typedef {ReturnType<typeof privateApt>} Apt */

/** The PostgreSQL of this Debian. @param {Apt} apt */
async function currentVersion(apt) {
  const { stdout } = await apt("show", "postgresql");
  const version = /^Depends:.*\bpostgresql-(\d+)/m.exec(stdout)?.[1];
  if (!version) throw new Unavailable("this Debian has no PostgreSQL");
  return version;
}

/** @param {Apt} apt @param {string} work @param {string} target @param {string} version */
async function unpack(apt, work, target, version) {
  const own = [`postgresql-${version}`, `postgresql-client-${version}`, `postgresql-server-dev-${version}`];
  // The libraries that the system lacks, and then the packages themselves, which it may have.
  await apt("install", "--download-only", "-y", "--no-install-recommends", ...own.slice(0, 2));
  const fetched = join(work, "cache/archives");
  const downloads = join(work, "own");
  mkdirSync(downloads);
  await apt("download", ...own);
  for (const name of readdirSync(work).filter((file) => file.endsWith(".deb")))
    renameSync(join(work, name), join(downloads, name));
  for (const folder of [fetched, downloads]) {
    for (const name of readdirSync(folder).filter((file) => file.endsWith(".deb"))) {
      await run("dpkg-deb", ["-x", join(folder, name), target]);
    }
  }
}

/** @param {Apt} apt @param {string} work @param {string} target @param {string} version */
async function buildVector(apt, work, target, version) {
  await apt("source", "--download-only", "pgvector");
  const archive = readdirSync(work).find((name) => /^pgvector_.*\.orig\.tar/.test(name));
  if (!archive) throw new Unavailable("Debian has no source of pgvector");
  const source = join(work, "pgvector");
  mkdirSync(source);
  await run("tar", ["-xf", join(work, archive), "-C", source, "--strip-components=1"]);
  // No tuning for this very processor: the cache may be shared by machines.
  const settings = [
    "OPTFLAGS=",
    "with_llvm=no",
    `PG_CONFIG=${target}/usr/lib/postgresql/${version}/bin/pg_config`,
  ];
  await run("make", ["-s", "-C", source, "-j2", ...settings], { maxBuffer: 64e6 });
  await run("make", ["-s", "-C", source, ...settings, "install"], { maxBuffer: 64e6 });
}
