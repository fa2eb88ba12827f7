import { describe, expect, test } from "vitest";
import { z } from "zod";
import type { oas31 } from "zod-openapi";
import { openApiDocument } from "./openapi";

type Operation = oas31.OperationObject & { at: string };

// As JSON, because that is what anybody else reads.
const document: oas31.OpenAPIObject = JSON.parse(JSON.stringify(openApiDocument()));
const operations: Operation[] = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
  (["get", "post", "put", "patch", "delete"] as const).flatMap((method) => {
    const operation = item[method];
    return operation ? [{ ...operation, at: `${method} ${path}` }] : [];
  }),
);

/** Every object in the document, with the path that leads to it. */
function* objects(value: unknown, path = "#"): Generator<[string, Record<string, unknown>]> {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) yield [path, value as Record<string, unknown>];
  for (const [key, inner] of Object.entries(value)) yield* objects(inner, `${path}/${key}`);
}

function resolves(reference: string): boolean {
  const steps = reference.slice(2).split("/");
  let at: unknown = document;
  for (const step of steps) {
    if (typeof at !== "object" || at === null) return false;
    at = (at as Record<string, unknown>)[step.replaceAll("~1", "/").replaceAll("~0", "~")];
  }
  return reference.startsWith("#/") && at !== undefined;
}

/** A schema as zod reads it: shared schemas travel along as definitions. */
function reader(schema: unknown): z.ZodType {
  const whole = { ...(schema as object), $defs: document.components?.schemas ?? {} };
  return z.fromJSONSchema(JSON.parse(JSON.stringify(whole).replaceAll("#/components/schemas/", "#/$defs/")));
}

test("it is OpenAPI 3.1 with a title, a version and operations", () => {
  expect(document.openapi).toMatch(/^3\.1\.\d$/);
  expect(document.info.title).not.toBe("");
  expect(document.info.version).toMatch(/^\d/);
  expect(operations.length).toBeGreaterThan(10);
});

test("every operation has a unique id, a summary, a declared tag and answers", () => {
  const ids = operations.map((operation) => operation.operationId);
  expect(ids.filter((id, index) => !id || ids.indexOf(id) !== index)).toEqual([]);
  const tags = (document.tags ?? []).map((tag) => tag.name);
  for (const { at, summary, tags: own = [], responses = {} } of operations) {
    expect.soft(summary, `${at} has a summary`).toBeTruthy();
    expect
      .soft(own.length > 0 && own.every((tag) => tags.includes(tag)), `${at} has a declared tag`)
      .toBe(true);
    expect
      .soft(Object.keys(responses), `${at} has a good answer`)
      .toContainEqual(expect.stringMatching(/^2/));
    expect
      .soft(Object.keys(responses), `${at} has a bad one`)
      .toContainEqual(expect.stringMatching(/^[45d]/));
  }
});

test("every parameter in a path is declared, required and in the path", () => {
  for (const { at, parameters = [] } of operations) {
    const named = [...at.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const declared = parameters.flatMap((parameter) =>
      "in" in parameter && parameter.in === "path" && parameter.required ? [parameter.name] : [],
    );
    expect.soft(declared.toSorted(), at).toEqual(named.toSorted());
  }
});

test("every reference leads somewhere", () => {
  const broken = [...objects(document)].filter(
    ([, value]) => typeof value.$ref === "string" && !resolves(value.$ref),
  );
  expect(broken.map(([path]) => path)).toEqual([]);
});

test("no shared schema stands there unused", () => {
  const used = new Set([...objects(document)].map(([, value]) => value.$ref));
  const unused = Object.keys(document.components?.schemas ?? {}).filter(
    (name) => !used.has(`#/components/schemas/${name}`),
  );
  expect(unused).toEqual([]);
});

describe("examples", () => {
  test("every example is one that its own schema accepts", () => {
    const refused = [...objects(document)].flatMap(([path, value]) => {
      const schema = "schema" in value && "example" in value ? value.schema : value;
      const examples = [
        ...(Array.isArray(value.examples) ? value.examples : []),
        ...("example" in value ? [value.example] : []),
      ];
      if (examples.length === 0 || path.includes("/properties/example")) return [];
      return examples.filter((example) => !reader(schema).safeParse(example).success).map(() => path);
    });
    expect(refused).toEqual([]);
  });
});
