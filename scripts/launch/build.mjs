import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { knownProblem, Problem } from "./problem.mjs";
import { gather, ROOT, startNode } from "./processes.mjs";

/** Folders and root files that a build is made from. */
const SOURCES = ["app", "components", "db", "inngest", "lib", "public"];
const ROOT_FILE =
  /^(next\.config|postcss\.config|proxy|instrumentation|tsconfig|package-lock|package).*\.(m?[tj]s|json)$/;
const NOT_BUILT = /\.test\.tsx?$|\.md$/;
const STAMP = "artscope-build.json";

/**
 * What a build depends on, as one hash: the sources' contents, Node's version and the public settings.
 * @param {string} [root]
 * @param {Record<string, string | undefined>} [env]
 */
export function sourceFingerprint(root = ROOT, env = process.env) {
  const hash = createHash("sha256").update(process.version);
  const files = readdirSync(root).filter((name) => ROOT_FILE.test(name));
  for (const folder of SOURCES) {
    if (!existsSync(join(root, folder))) continue;
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      if (entry.isFile()) files.push(relative(root, join(entry.parentPath ?? entry.path, entry.name)));
    }
  }
  for (const file of files.filter((name) => !NOT_BUILT.test(name)).sort()) {
    hash.update(`\n${file}\n`).update(readFileSync(join(root, file)));
  }
  for (const name of Object.keys(env).sort())
    if (name.startsWith("NEXT_PUBLIC_")) hash.update(`${name}=${env[name]}`);
  return hash.digest("hex");
}

/** Whether `dist` holds a finished build of `fingerprint`. @param {string} dist @param {string} fingerprint */
export function isBuilt(dist, fingerprint) {
  try {
    const stamp = JSON.parse(readFileSync(join(ROOT, dist, STAMP), "utf8"));
    return stamp.fingerprint === fingerprint && existsSync(join(ROOT, dist, "BUILD_ID"));
  } catch {
    return false;
  }
}

/**
 * Builds the application. Cut short, it leaves no stamp and the next run builds again.
 * @param {{ dist: string, fingerprint: string, env: Record<string, string | undefined>, progress: (text: string) => void }} options
 */
export async function build({ dist, fingerprint, env, progress }) {
  const args = ["node_modules/next/dist/bin/next", "build"];
  const settings = {
    ...env,
    ARTSCOPE_DIST: dist,
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
    NO_COLOR: "1",
  };
  const { code, output } = await gather(startNode(args, { env: settings }), (line) => {
    if (line.trim()) progress(line.trim());
  });
  if (code !== 0 || !existsSync(join(ROOT, dist, "BUILD_ID"))) {
    throw (
      knownProblem(output, "building the application") ??
      new Problem("The build failed:", firstFailure(output))
    );
  }
  writeFileSync(join(ROOT, dist, STAMP), JSON.stringify({ fingerprint }));
}

/** A build says much; what matters begins at its first error. @param {string} output */
function firstFailure(output) {
  const lines = output.trimEnd().split("\n");
  const first = lines.findIndex((line) => /\berror\b|failed/i.test(line) && !/warning/i.test(line));
  return lines
    .slice(first < 0 ? -30 : first)
    .slice(0, 30)
    .join("\n");
}
