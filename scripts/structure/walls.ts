import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const FOLDERS = ["app", "components", "lib", "db", "inngest", "scripts", "e2e"];
const ROOT_FILES = ["proxy.ts", "instrumentation.ts", "next.config.ts"];

export type Breach = { wall: string; from: string; to: string; via: string[] };
export type Cruise = { modules: number; breaches: Breach[] };

type Step = { name: string };
type Violation = { rule: { name: string }; from: string; to: string; via?: Step[]; cycle?: Step[] };

/**
 * Follows every import under `tree` and reports those that cross a wall of this project's map.
 * Throws when the cruiser itself fails, and when it read nothing: silence must not look like order.
 */
export function cruiseTree(tree: string, project: string = process.cwd()): Cruise {
  const entries = [...FOLDERS, ...ROOT_FILES].filter((name) => existsSync(join(tree, name)));
  const tool = join(project, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const config = join(project, ".dependency-cruiser.cjs");
  const run = spawnSync(process.execPath, [tool, "--config", config, "-T", "json", ...entries], {
    cwd: tree,
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
  });
  if (!run.stdout.startsWith("{")) throw new Error(`The import walls could not be read.\n${run.stderr}`);
  const { summary } = JSON.parse(run.stdout) as {
    summary: { totalCruised: number; violations: Violation[] };
  };
  if (summary.totalCruised === 0) throw new Error("The import walls were checked over 0 modules.");
  return {
    modules: summary.totalCruised,
    breaches: summary.violations.map(({ rule, from, to, via, cycle }) => ({
      wall: rule.name,
      from,
      to,
      via: (via ?? cycle ?? []).map((step) => step.name),
    })),
  };
}

function main(): number {
  const { modules, breaches } = cruiseTree(process.cwd());
  for (const { wall, from, to, via } of breaches) {
    const path = via.length > 0 ? via.join(" → ") : to;
    process.stdout.write(`${wall}: ${from} → ${path}\n`);
  }
  process.stdout.write(`${breaches.length} of the imports in ${modules} modules cross a wall\n`);
  return breaches.length === 0 ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) process.exitCode = main();
