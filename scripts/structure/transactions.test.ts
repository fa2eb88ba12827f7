import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/**
 * Uses of the outer context inside `inTransaction(outer, (inner) => …)`. The embedded database has one backend:
 * a query outside the open transaction waits for that transaction, which waits for the query.
 */
function outerUses(source: string): string[] {
  const opening = /inTransaction\(\s*(\w+),\s*(?:async\s*)?\(?(\w+)\)?\s*=>/g;
  return [...source.matchAll(opening)].flatMap((call) => {
    const [head, outer = "", inner = ""] = call;
    if (outer === inner) return [];
    const body = balanced(source, call.index + "inTransaction".length).slice(
      head.length - "inTransaction".length,
    );
    return body.split("\n").filter((line) => new RegExp(`\\b${outer}\\b`).test(line.replace(/\/\/.*$/, "")));
  });
}

/** The text from an opening parenthesis to the one that closes it. */
function balanced(source: string, start: number): string {
  let depth = 0;
  for (let at = start; at < source.length; at++) {
    if (source[at] === "(") depth++;
    if (source[at] === ")" && --depth === 0) return source.slice(start, at);
  }
  return source.slice(start);
}

const domainFiles = readdirSync("lib", { recursive: true, encoding: "utf8" })
  .map((name) => join("lib", name))
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));

test("a use of the outer context inside a transaction is seen", () => {
  const bad = "inTransaction(ctx, async (inner) => {\n  await save(inner.db);\n  await announce(ctx, 1);\n})";
  expect(outerUses(bad)).toEqual(["  await announce(ctx, 1);"]);
  expect(outerUses("inTransaction(ctx, async (inner) => save(inner.db));\nctx.log.info({});")).toEqual([]);
});

test("no operation uses the outer context inside its transaction", () => {
  const uses = domainFiles.map((file) => [file, ...outerUses(readFileSync(file, "utf8"))]);
  expect(uses.filter((found) => found.length > 1)).toEqual([]);
});

test("transactions are opened through the kernel alone", () => {
  const openers = domainFiles.filter((file) => /\.transaction\(/.test(readFileSync(file, "utf8")));
  expect(openers.map((file) => file.replaceAll("\\", "/"))).toEqual(["lib/kernel/context.ts"]);
});
