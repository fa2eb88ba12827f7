import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative } from "node:path";
import { expect, test } from "vitest";

const ROOT = process.cwd();
const SKIPPED = /^(?:\..+|node_modules|public|test-results|playwright-report)$/;
const CODE = /\.(?:tsx?|mjs|cjs)$/;
const TOP = ["app", "components", "lib", "db", "inngest", "public", "e2e", "scripts", "node_modules"];

/** Every folder and code file of the project, as paths from its root with `/`. */
function walk(folder: string): { folders: string[]; files: string[] } {
  const found = { folders: [] as string[], files: [] as string[] };
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (SKIPPED.test(entry.name)) continue;
    const path = join(folder, entry.name);
    const name = relative(ROOT, path).replaceAll("\\", "/");
    if (entry.isDirectory()) {
      const inner = walk(path);
      found.folders.push(name, ...inner.folders);
      found.files.push(...inner.files);
    } else if (CODE.test(entry.name)) found.files.push(name);
  }
  return found;
}

const { folders, files } = walk(ROOT);
const source = (file: string) => readFileSync(join(ROOT, file), "utf8");
const withoutComments = (text: string) => text.replaceAll(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, "");

test("there is something to look at", () => {
  expect(files.length).toBeGreaterThan(30);
});

test("no file is longer than 300 lines", () => {
  const long = files.filter((file) => source(file).trimEnd().split("\n").length > 300);
  expect(long).toEqual([]);
});

test("files and folders are in kebab case, routes in brackets and groups in parentheses aside", () => {
  const kebab = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/;
  const route = /^(?:\([a-z-]+\)|\[{1,2}(?:\.{3})?[a-zA-Z]+\]{1,2})$/;
  const last = (path: string) => path.split("/").at(-1) ?? "";
  const odd = [
    ...folders.filter((folder) => !kebab.test(last(folder)) && !route.test(last(folder))),
    ...files.filter((file) => !kebab.test(last(file).replace(/^\./, ""))),
  ];
  expect(odd).toEqual([]);
});

test("the folders at the top are the agreed ones, and none is a drawer for everything", () => {
  const top = folders.filter((folder) => !folder.includes("/"));
  expect(top.filter((folder) => !TOP.includes(folder))).toEqual([]);
  const drawers = /(?:^|\/)(?:utils?|helpers?|services?|types|hooks|docs|common|misc)$/;
  expect(folders.filter((folder) => drawers.test(folder))).toEqual([]);
});

test("only lib/kernel/env.ts reads the environment, commands and tool settings aside", () => {
  const allowed = /^(?:scripts|e2e)\/|^[^/]+\.config\.ts$|\.test\.tsx?$|^db\/testing|^lib\/kernel\/env\.ts$/;
  // These two are constants that the framework writes into the code while it builds.
  const read = /process\.env(?!\.(?:NODE_ENV|NEXT_RUNTIME)\b)/;
  expect(files.filter((file) => !allowed.test(file) && read.test(withoutComments(source(file))))).toEqual([]);
});

test("the demo museum is drawn without chance", () => {
  const drawn = files.filter((file) => file.startsWith("db/seed/") && !file.endsWith(".test.ts"));
  const random = /Math\.random|crypto\.getRandomValues|Date\.now\(/;
  expect(drawn.filter((file) => random.test(withoutComments(source(file))))).toEqual([]);
});

test("the kernel is small and knows no domain", () => {
  const kernel = files.filter((file) => /^lib\/kernel\/[^/]+\.ts$/.test(file) && !file.endsWith(".test.ts"));
  expect(kernel.length).toBeLessThanOrEqual(15);
  const map: { DOMAINS: Record<string, unknown> } = createRequire(import.meta.url)(
    "../../.dependency-cruiser.cjs",
  );
  // Museums and visits are whom a call is about, staff are who calls: every context carries them. Every file imports.
  // Storage is one of the parts that settings choose.
  const carried = ["imports", "museums", "staff", "storage", "visits"];
  const domains = Object.keys(map.DOMAINS).filter((name) => !carried.includes(name));
  const words = [...domains, "artworks", "artists", "rooms", "tours"].map((word) => word.replace(/s$/, "s?"));
  const domainWord = new RegExp(`\\b(?:${words.join("|")})\\b`, "i");
  expect(kernel.filter((file) => domainWord.test(withoutComments(source(file))))).toEqual([]);
});

test(".env.example tells of every setting that an operator may choose", () => {
  const settings = [...source("lib/kernel/env.ts").matchAll(/^ {2}([A-Z][A-Z_]+): z/gm)].map(
    ([, name]) => name,
  );
  const told = [...source(".env.example").matchAll(/^#([A-Z][A-Z_]+)=/gm)].map(([, name]) => name);
  // Set by the command that starts the server, never by hand.
  const internal = ["NODE_ENV", "ARTSCOPE_EMBEDDED_DATABASE", "ARTSCOPE_DEMO_MAIL", "NEXTAUTH_URL"];
  expect(told.toSorted()).toEqual(settings.filter((name = "") => !internal.includes(name)).toSorted());
});
