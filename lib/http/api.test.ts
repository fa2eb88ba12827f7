import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { ENDPOINTS } from "./api";

const API = "app/api";
/** Routes that describe the API, or that browsers at the door, the job engine or the monitoring call instead of being part of it. */
const ABOUT = ["/api/auth/{nextauth}", "/api/openapi.json", "/api/inngest", "/api/metrics"];

/** `GET /api/v1/artworks/{artworkId} getArtwork` for each handler that a route file exports. */
function handlers(): string[] {
  const files = readdirSync(API, { recursive: true, encoding: "utf8" }).filter((name) =>
    /(?:^|[/\\])route\.ts$/.test(name),
  );
  return files.flatMap((file) => {
    const path = `/api/${dirname(file).replaceAll("\\", "/")}`.replaceAll(/\[(?:\.{3})?(\w+)\]/g, "{$1}");
    if (ABOUT.includes(path)) return [];
    const source = readFileSync(join(API, file), "utf8");
    const exported = [...source.matchAll(/export const (\w+) = (?:\w*[rR]oute)\((\w+)\);/g)];
    if (exported.length === 0) return [`${path} exports no handler of an operation`];
    return exported.map(([, method, operation]) => `${method} ${path} ${operation}`);
  });
}

test("the endpoint list is the route files, operation by operation", () => {
  const listed = ENDPOINTS.map(
    ({ method, path, operation }) => `${method} ${path} ${operation.operationName}`,
  );
  expect(listed.toSorted()).toEqual(handlers().toSorted());
});

test("a route file is a declaration, not a place for code", () => {
  const files = readdirSync(API, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith("route.ts"),
  );
  const long = files.filter(
    (file) => readFileSync(join(API, file), "utf8").trimEnd().split("\n").length > 10,
  );
  expect(long).toEqual([]);
});
