import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LAWFUL, PLANTS, type Plant } from "./planted";
import { type Breach, cruiseTree } from "./walls";

type Config = {
  forbidden: { name: string }[];
  DOMAINS: Record<string, { calls: string[]; tables?: string }>;
};
const { forbidden, DOMAINS }: Config = createRequire(import.meta.url)("../../.dependency-cruiser.cjs");
const project = process.cwd();

/** Walls that the map generates: each domain calls one that it did not declare, and reads what is not its own. */
const generated = Object.fromEntries(
  Object.entries(DOMAINS).flatMap(([name, { calls }]) => {
    const stranger = Object.keys(DOMAINS).find((other) => other !== name && !calls.includes(other));
    const undeclared: Plant = {
      file: `lib/${name}/operations/undeclared.ts`,
      source: `import type { Z } from "@/lib/${stranger}/offer"; export type Y = Z;`,
      extra: { [`lib/${stranger}/offer.ts`]: "export type Z = 1;" },
    };
    const foreign: Plant = {
      file: `lib/${name}/queries/foreign.ts`,
      source: `import { table } from "@/db/schema/platform"; export const rows = table;`,
    };
    return [
      [`${name}-calls-declared-domains`, [undeclared]],
      [`${name}-reads-its-own-tables`, [foreign]],
    ];
  }),
);
const plants: Record<string, Plant[]> = { ...PLANTS, ...generated };

let tree = "";
let breaches: Breach[] = [];

beforeAll(() => {
  tree = realpathSync(mkdtempSync(join(tmpdir(), "walls-")));
  symlinkSync(join(project, "node_modules"), join(tree, "node_modules"), "junction");
  const planted = Object.values(plants)
    .flat()
    .flatMap((plant) => [[plant.file, plant.source], ...Object.entries(plant.extra ?? {})]);
  for (const [file = "", source = ""] of [...Object.entries(LAWFUL), ...planted]) {
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    writeFileSync(join(tree, file), source);
  }
  breaches = cruiseTree(tree, project).breaches;
}, 60_000);

afterAll(() => rmSync(tree, { recursive: true, force: true }));

test("every wall has a planted violation", () => {
  expect(Object.keys(plants).sort()).toEqual(forbidden.map((wall) => wall.name).sort());
});

describe.each(Object.entries(plants))("%s", (wall, files) => {
  test.each(files.map((plant) => plant.file))("reports %s", (file) => {
    expect(breaches.filter((breach) => breach.from === file).map((breach) => breach.wall)).toContain(wall);
  });
});

test("nothing lawful is reported", () => {
  expect(breaches.filter((breach) => breach.from in LAWFUL)).toEqual([]);
});

test("a tree in which nothing could be read is an error, not a success", () => {
  const empty = mkdtempSync(join(tmpdir(), "walls-empty-"));
  try {
    writeFileSync(join(empty, "tsconfig.json"), LAWFUL["tsconfig.json"] ?? "");
    mkdirSync(join(empty, "lib"));
    expect(() => cruiseTree(empty, project)).toThrow(/0 modules/);
  } finally {
    rmSync(empty, { recursive: true, force: true });
  }
});

test("this project keeps every wall", () => {
  const { modules, breaches: ours } = cruiseTree(project);
  expect(ours).toEqual([]);
  expect(modules).toBeGreaterThan(30);
  // Two thousand modules on a busy machine.
}, 180_000);
