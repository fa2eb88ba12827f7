/** A small tree that obeys every wall: what the planted files import, and what no wall may report. */
export const LAWFUL: Record<string, string> = {
  "tsconfig.json": '{ "compilerOptions": { "paths": { "@/*": ["./*"] } } }',
  "package.json": '{ "type": "module" }',
  "app/page.tsx":
    'import { list } from "@/lib/catalog"; import { Card } from "@/components/catalog/card"; export default () => <Card of={list} />;',
  "components/catalog/card.tsx":
    '"use client"; import type { Work } from "@/lib/catalog/contract"; import { Box } from "../ui/box"; import { useWork } from "@/lib/catalog/client"; export const Card = ({ of }: { of: Work }) => <Box>{useWork(of)}</Box>;',
  "components/ui/box.tsx":
    "export const Box = ({ children }: { children: unknown }) => <div>{children}</div>;",
  "lib/kernel/ids.ts": "export type Id = string;",
  "lib/kernel/env.ts": 'import { join } from "node:path"; export const env = join("a");',
  "lib/kernel/log.ts": 'import { env } from "./env"; export const log = env;',
  "lib/http/route.ts": 'import { list } from "../catalog"; export const route = list;',
  "lib/http/client-fetch.ts": 'import type { Id } from "../kernel/ids"; export const get = (id: Id) => id;',
  "lib/recognition/decision.ts": "export const decide = 1;",
  "lib/recognition/server/pool.ts":
    'import "node:worker_threads"; import { decide } from "../decision"; export const pool = decide;',
  "lib/catalog/index.ts": 'export { list } from "./operations/list-artworks";',
  "lib/catalog/contract.ts": 'import type { Id } from "../kernel/ids"; export type Work = Id;',
  "lib/catalog/client.ts":
    '"use client"; import { useQuery } from "@tanstack/react-query"; import { get } from "@/lib/http/client-fetch"; import type { Work } from "./contract"; export const useWork = (of: Work) => useQuery(get(of));',
  "lib/catalog/operations/list-artworks.ts":
    'import { rows } from "../queries"; import { near } from "@/lib/museums"; import { log } from "@/lib/kernel/log"; export const list = [rows, near, log];',
  "lib/catalog/operations/list-artworks.test.ts":
    'import { list } from "./list-artworks"; import { works } from "@/db/seed/works"; export default [list, works];',
  "lib/catalog/queries.ts": 'import { artworks } from "@/db/schema/catalog"; export const rows = artworks;',
  "lib/museums/index.ts": "export const near = 1;",
  "lib/scan/index.ts":
    'import { list } from "../catalog"; import type { Work } from "../catalog/contract"; export const scan: Work[] = list;',
  "lib/scan/policy.ts": "export const policy = 1;",
  "db/schema/catalog.ts": 'import type { Id } from "@/lib/kernel/ids"; export const artworks: Id[] = [];',
  "db/schema/outbox.ts": "export const table = 1;",
  "db/schema/platform.ts": "export const table = 1;",
  "db/schema/museums.ts": "export const table = 1;",
  "db/seed/works.ts":
    'import { list } from "@/lib/catalog"; import { artworks } from "../schema/catalog"; export const works = [list, artworks];',
  "inngest/index.ts": 'import { list } from "@/lib/catalog"; export const functions = list;',
  "scripts/reset.ts":
    'import { works } from "@/db/seed/works"; import { pool } from "@/lib/recognition/server/pool"; export const reset = [works, pool];',
  "e2e/fixtures.ts": "export const fixture = 1;",
};

export type Plant = { file: string; source: string; extra?: Record<string, string> };

/** For each wall one file, in the same tree, that breaks it and would work if nobody looked. */
export const PLANTS: Record<string, Plant[]> = {
  "nothing-imports-app": [{ file: "lib/scan/operations/a.ts", source: 'import "@/app/page";' }],
  "only-edges-import-inngest": [{ file: "lib/scan/operations/b.ts", source: 'import "@/inngest";' }],
  "nothing-imports-scripts": [{ file: "app/c.ts", source: 'await import("../scripts/reset");' }],
  "nothing-imports-e2e": [{ file: "components/ui/d.tsx", source: 'export * from "../../e2e/fixtures";' }],
  "nothing-imports-tests": [
    { file: "lib/catalog/e.ts", source: 'import "./operations/list-artworks.test";' },
  ],
  "seed-is-a-root": [
    { file: "app/f.ts", source: 'import { works } from "@/db/seed/works"; export default works;' },
  ],
  "app-enters-by-the-front-door": [
    { file: "app/g.ts", source: 'import { rows } from "@/lib/catalog/queries"; export default rows;' },
    {
      file: "proxy.ts",
      source: 'import { list } from "./lib/catalog/operations/list-artworks"; export default list;',
    },
  ],
  "inngest-enters-by-the-front-door": [
    {
      file: "inngest/functions/scan/a.ts",
      source: 'import { policy } from "@/lib/scan/policy"; export default policy;',
    },
    { file: "inngest/b.ts", source: 'import { table } from "@/db/schema/outbox"; export default table;' },
  ],
  "app-knows-no-database": [
    { file: "app/h.ts", source: 'import { artworks } from "@/db/schema/catalog"; export default artworks;' },
    { file: "app/h-sql.ts", source: 'import { sql } from "drizzle-orm"; export default sql;' },
  ],
  "pages-know-little-of-the-kernel": [
    { file: "app/y.ts", source: 'import { env } from "@/lib/kernel/env"; export default env;' },
    {
      file: "app/y-pool.ts",
      source: 'import { pool } from "@/lib/recognition/server/pool"; export default pool;',
    },
  ],
  "components-know-contracts": [
    {
      file: "components/catalog/i.tsx",
      source: 'import { list } from "@/lib/catalog"; export const I = () => <p>{list}</p>;',
    },
    {
      file: "components/catalog/i-type.tsx",
      source: 'import type { route } from "@/lib/http/route"; export type I = typeof route;',
    },
  ],
  "primitives-know-no-domain": [
    {
      file: "components/ui/j.tsx",
      source: 'import type { Work } from "@/lib/catalog/contract"; export type J = Work;',
    },
    {
      file: "components/charts/j.tsx",
      source: 'import { Card } from "../catalog/card"; export const J = Card;',
    },
  ],
  "domains-meet-at-the-front-door": [
    {
      file: "lib/scan/operations/k.ts",
      source: 'import { rows } from "../../catalog/queries"; export const k = rows;',
    },
    {
      file: "lib/http/k.ts",
      source: 'import { list } from "@/lib/catalog/operations/list-artworks"; export const k = list;',
    },
  ],
  "domains-know-no-edge": [
    {
      file: "lib/catalog/operations/l.ts",
      source: 'import { headers } from "next/headers"; export const l = headers;',
    },
    {
      file: "lib/catalog/l-http.ts",
      source: 'import { route } from "@/lib/http/route"; export const l = route;',
    },
  ],
  "only-client-files-know-the-client": [
    { file: "lib/catalog/m.ts", source: 'import { useState } from "react"; export const m = useState;' },
    {
      file: "lib/catalog/policy.ts",
      source: 'import { get } from "../http/client-fetch"; export const m = get;',
    },
  ],
  "kernel-knows-no-domain": [
    {
      file: "lib/kernel/n.ts",
      source: 'import type { Work } from "../catalog/contract"; export type N = Work;',
    },
  ],
  "database-knows-ids-and-locales-only": [
    { file: "db/o.ts", source: 'import { log } from "@/lib/kernel/log"; export const o = log;' },
  ],
  "http-knows-no-tables": [
    {
      file: "lib/http/p.ts",
      source: 'import { artworks } from "@/db/schema/catalog"; export const p = artworks;',
    },
  ],
  "recognition-stands-alone": [
    {
      file: "lib/recognition/server/q.ts",
      source: 'import { list } from "@/lib/catalog"; export const q = list;',
    },
    {
      file: "lib/recognition/q-http.ts",
      source: 'import type { get } from "@/lib/http/client-fetch"; export type Q = typeof get;',
    },
  ],
  "only-queries-touch-tables": [
    {
      file: "lib/catalog/operations/r.ts",
      source: 'import { artworks } from "@/db/schema/catalog"; export const r = artworks;',
    },
  ],
  "browser-never-reaches-the-server": [
    {
      file: "components/catalog/t.tsx",
      source: 'import { work } from "@/lib/catalog/helper/client-side"; export const T = work;',
      extra: {
        "lib/catalog/helper/client-side.ts": 'import { rows } from "../queries"; export const work = rows;',
      },
    },
    {
      file: "app/t-island.tsx",
      source: '"use client"; import { list } from "@/lib/catalog"; export const T = () => <p>{list}</p>;',
    },
    {
      file: "app/sw/worker.ts",
      source: 'import { get } from "@/lib/catalog/operations/list-artworks"; export const t = get;',
    },
    {
      file: "lib/visits/contract.ts",
      source: 'import { randomUUID } from "node:crypto"; export const id = randomUUID;',
    },
    {
      file: "lib/media/client.ts",
      source: '"use client"; import { log } from "@/lib/kernel/log"; export const m = log;',
    },
  ],
  "recognition-runs-in-a-browser": [
    { file: "lib/recognition/u.ts", source: 'import { pool } from "./server/pool"; export const u = pool;' },
    {
      file: "lib/recognition/geometry/u.ts",
      source: 'import { readFileSync } from "node:fs"; export const u = readFileSync;',
    },
  ],
  "lib-folder-not-in-the-map": [{ file: "lib/shop/index.ts", source: "export const shop = 1;" }],
  "no-circles": [
    {
      file: "lib/museums/v.ts",
      source: 'import type { W } from "./w"; export type V = W;',
      extra: { "lib/museums/w.ts": 'import type { V } from "./v"; export type W = V;' },
    },
  ],
  "imports-resolve": [
    { file: "app/x.tsx", source: 'import { gone } from "@/lib/catalog/gone"; export default gone;' },
  ],
};
