const { existsSync, readdirSync, readFileSync } = require("node:fs");
const { builtinModules } = require("node:module");
const { join } = require("node:path");
const swc = require("@swc/core");

/**
 * Every domain in lib/: the domains whose front door it may call, and the files in db/schema/ that it alone reads
 * and writes (its own name unless said). A folder that is not here fails.
 */
const DOMAINS = {
  accounts: { calls: ["mail"] },
  analytics: { calls: ["catalog", "museums", "scan", "visits"] },
  building: { calls: ["catalog", "media", "museums"], tables: [] },
  catalog: { calls: ["accounts", "embeddings", "media", "museums"] },
  embeddings: { calls: [], tables: "recognition" },
  feedback: { calls: ["catalog", "visits"] },
  health: { calls: ["jobs", "storage"] },
  imports: { calls: ["catalog", "jobs", "media", "museums", "remote"] },
  jobs: { calls: [], tables: ["jobs", "outbox"] },
  media: { calls: ["embeddings", "jobs", "remote", "storage"] },
  mail: { calls: [] },
  indexing: { calls: ["embeddings", "jobs", "media"], tables: [] },
  museums: { calls: [] },
  recognisability: { calls: ["catalog", "embeddings", "jobs", "media", "museums"] },
  publishing: { calls: ["catalog", "media", "museums"], tables: [] },
  scan: { calls: ["catalog", "embeddings", "media", "museums", "visits"] },
  remote: { calls: [], tables: [] },
  search: { calls: ["catalog", "museums", "visits"] },
  storage: { calls: [], tables: [] },
  tours: { calls: ["building", "catalog", "media", "museums"] },
  staff: { calls: ["accounts", "catalog", "mail", "museums"], tables: ["staff", "audit"] },
  uploads: { calls: ["catalog", "embeddings", "media", "storage"] },
  views: { calls: [] },
  visits: { calls: ["catalog", "jobs", "museums"] },
  webhooks: { calls: ["remote"] },
};

// The cruiser's swc parser never turns JSX on (dependency-cruiser 17.4, extract/swc/parse.mjs): do it by extension.
const parseFile = swc.parseFileSync;
swc.parseFileSync = (file, options) => parseFile(file, { ...options, tsx: file.endsWith("x") });

const names = Object.keys(DOMAINS);
const either = (list) => `(?:${list.join("|")})`;
const DOMAIN = `^lib/${either(names)}/`;
const TEST = "\\.test(?:ing)?\\.tsx?$|^db/testing";
const ROOT_EDGES = "^(?:proxy|instrumentation|next\\.config)\\.ts$";
const NODE = `^(?:node:)?${either(builtinModules.filter((name) => !name.startsWith("_")))}(?:/|$)`;
const npm = (...packages) => `(?:^|/)node_modules/${either(packages)}/|^${either(packages)}(?:/|$)`;

/** Server code of a domain, of recognition and of the kernel; what a browser must never be sent. */
const SERVER = [
  "^db/",
  "^lib/recognition/(?:server|photo-synth)/",
  `${DOMAIN}(?:index\\.ts|queries|operations/)`,
  "^lib/kernel/(?:env|database|context|log)\\.ts$",
  npm("@aws-sdk", "sharp", "onnxruntime-node", "postgres", "drizzle-orm", "pino"),
  NODE,
];

/** Modules in app/ that say "use client": the only ones there that reach a browser. */
function clientFiles(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name).replaceAll("\\", "/"))
    .filter((name) => /\.tsx?$/.test(name) && /^\s*["']use client["']/.test(readFileSync(name, "utf8")))
    .map((name) => `^${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`);
}

/** A wall: what `from` may not import, tests aside. */
function wall(name, comment, from, to) {
  const pathNot = [TEST, ...[from.pathNot ?? []].flat()];
  return { name, severity: "error", comment, from: { ...from, pathNot }, to };
}

const directions = [
  wall("nothing-imports-app", "app is the outermost edge", { pathNot: "^app/" }, { path: "^app/" }),
  wall(
    "only-edges-import-inngest",
    "jobs are wired once, by the serve route and the server's start",
    { pathNot: ["^(?:app|inngest)/", ROOT_EDGES] },
    { path: "^inngest/" },
  ),
  wall(
    "nothing-imports-scripts",
    "commands for people are roots",
    { pathNot: "^(?:scripts|e2e)/" },
    { path: "^scripts/" },
  ),
  wall("nothing-imports-e2e", "journeys are roots", { pathNot: "^e2e/" }, { path: "^e2e/" }),
  wall("nothing-imports-tests", "a test is a root", { pathNot: "^(?:e2e|scripts)/" }, { path: TEST }),
  wall(
    "seed-is-a-root",
    "demo data is composed from the domains, never the other way",
    { pathNot: "^(?:db/seed|scripts|e2e)/" },
    { path: "^db/seed/" },
  ),
  wall(
    "app-enters-by-the-front-door",
    "app knows a domain's index, contract and client",
    { path: ["^app/", ROOT_EDGES] },
    { path: DOMAIN, pathNot: `${DOMAIN}(?:index|contract|client)\\.tsx?$` },
  ),
  wall(
    "inngest-enters-by-the-front-door",
    "a job's step calls one operation: inngest knows a domain's index, contract and events",
    { path: "^inngest/" },
    {
      path: ["^db/", DOMAIN, "^lib/http/", "^components/"],
      pathNot: `${DOMAIN}(?:index|contract|events)\\.ts$`,
    },
  ),
  wall(
    "app-knows-no-database",
    "a URL becomes one operation",
    { path: ["^app/", ROOT_EDGES] },
    { path: ["^db/", npm("drizzle-orm", "postgres")] },
  ),
  wall(
    "pages-know-little-of-the-kernel",
    "ids, languages, roles and error codes are words; context, settings and log belong below the edge",
    { path: ["^app/", "^components/"] },
    { path: ["^lib/kernel/(?!ids|locale|errors|access)", "^lib/recognition/(?:server|photo-synth)/"] },
  ),
  wall(
    "components-know-contracts",
    "components take DTOs and call client.ts",
    { path: "^components/" },
    {
      path: [DOMAIN, "^db/", "^lib/http/"],
      pathNot: [`${DOMAIN}(?:contract|client)\\.tsx?$`, "^lib/http/client-"],
    },
  ),
  wall(
    "primitives-know-no-domain",
    "components/ui and components/charts are for everybody",
    { path: "^components/(?:ui|charts)/" },
    { path: ["^lib/(?!kernel/locale)", "^components/(?!ui/|charts/)"] },
  ),
  wall(
    "domains-meet-at-the-front-door",
    "another domain is its index (operations) and its contract (schemas)",
    { path: "^lib/([^/]+)/" },
    { path: DOMAIN, pathNot: ["^lib/$1/", "^lib/[^/]+/(?:index|contract)\\.ts$"] },
  ),
  wall(
    "domains-know-no-edge",
    "operations run the same from a route, a page, a job or a script",
    { path: [DOMAIN, "^lib/(?:kernel|recognition)/", "^db/"] },
    { path: ["^components/", "^lib/http/(?!client-)", npm("next", "next-intl")] },
  ),
  wall(
    "only-client-files-know-the-client",
    "in a domain, client.ts alone speaks HTTP and React",
    { path: [DOMAIN, "^lib/(?:kernel|recognition)/", "^db/"], pathNot: "/client\\.tsx?$" },
    { path: ["^lib/http/client-", npm("react", "react-dom", "@tanstack/react-query")] },
  ),
  wall(
    "kernel-knows-no-domain",
    "the kernel stands below all",
    { path: "^lib/kernel/" },
    { path: [DOMAIN, "^lib/(?:http|recognition)/", "^db/schema/(?!outbox|audit)", "^db/seed/"] },
  ),
  wall(
    "database-knows-ids-and-locales-only",
    "db describes tables; rules live above",
    { path: "^db/", pathNot: "^db/seed/" },
    { path: "^lib/", pathNot: "^lib/kernel/(?:ids|locale)\\.ts$" },
  ),
  wall(
    "http-knows-no-tables",
    "the edge's tools call operations",
    { path: "^lib/http/" },
    { path: ["^db/schema/", "^db/seed/", npm("drizzle-orm", "postgres")] },
  ),
  wall(
    "recognition-stands-alone",
    "the same code runs in a browser, a worker and a script",
    { path: "^lib/recognition/" },
    { path: ["^db/", "^lib/(?!recognition/|kernel/)"] },
  ),
];

const tables = [
  wall(
    "only-queries-touch-tables",
    "SQL has one place in a domain",
    { path: DOMAIN, pathNot: `${DOMAIN}queries(?:/|\\.ts)` },
    { path: "^db/schema/" },
  ),
];

const perDomain = Object.entries(DOMAINS).flatMap(([name, { calls, tables = name }]) => [
  wall(
    `${name}-calls-declared-domains`,
    "add it to DOMAINS on purpose, or let the two meet in app",
    { path: `^lib/${name}/` },
    { path: `^lib/${either(names.filter((other) => other !== name && !calls.includes(other)))}/` },
  ),
  wall(
    `${name}-reads-its-own-tables`,
    "tables have one owner: ask its front door",
    { path: `^lib/${name}/` },
    { path: "^db/schema/", pathNot: `^db/schema/${either([tables].flat())}\\.ts$` },
  ),
]);

const reachability = [
  wall(
    "browser-never-reaches-the-server",
    "by any path: what a browser loads ends at contracts, clients and recognition's shared part",
    {
      path: [
        "^components/",
        `${DOMAIN}(?:client|contract)\\.tsx?$`,
        "^lib/http/client-",
        "^app/sw/[a-z-]+\\.ts$",
        ...clientFiles("app"),
      ],
    },
    { reachable: true, path: SERVER },
  ),
  wall(
    "recognition-runs-in-a-browser",
    "only its server folder and the photo maker know Node",
    { path: "^lib/recognition/(?!server/|photo-synth/)" },
    { reachable: true, path: SERVER },
  ),
];

const health = [
  {
    name: "lib-folder-not-in-the-map",
    severity: "error",
    module: {
      path: `^lib/(?!${either([...names, "kernel", "http", "recognition"])}/)[^/]+/`,
      numberOfDependentsLessThan: 100,
    },
    from: {},
  },
  wall("no-circles", "two files that need each other are one file", {}, { circular: true }),
  wall(
    "imports-resolve",
    "an import that resolves to nothing hides from every other wall",
    {},
    { couldNotResolve: true },
  ),
];

module.exports = {
  forbidden: [...directions, ...tables, ...perDomain, ...reachability, ...health],
  options: {
    parser: "swc",
    webpackConfig: { fileName: __filename },
    tsPreCompilationDeps: true,
    moduleSystems: ["es6", "cjs"],
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(?:\\.next|\\.artscope)/|\\.(?:css|woff2|svg)$" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      mainFields: ["module", "main", "types"],
    },
  },
};

// Not read from tsconfig.json: the cruiser would then take the package "inngest" for our folder of that name.
const resolve = { alias: { "@": process.cwd() } };
// Not enumerable: the cruiser refuses keys it does not know, the structure tests need the map.
Object.defineProperties(module.exports, { DOMAINS: { value: DOMAINS }, resolve: { value: resolve } });
