import { expect, test } from "vitest";
import { z } from "zod";
import { createDocument, createSchema } from "zod-openapi";
import { Artwork, ArtworkPage } from "@/lib/catalog/contract";
import { ScanResult } from "@/lib/scan/contract";
import { groupsOf, schemasOf } from "./reference";
import { exampleOf } from "./reference-example";
import { fieldsOf, limitsText, type Schema, type Schemas, typeText } from "./reference-schema";

const Work = z
  .object({
    id: z.uuid(),
    size: z.object({ widthCm: z.number() }).nullable(),
    tags: z.array(z.string()).max(5),
  })
  .meta({ id: "Work", description: "A work." });

const document = createDocument({
  openapi: "3.1.0",
  info: { title: "Test", version: "1" },
  tags: [{ name: "works", description: "Works." }],
  paths: {
    "/works/{workId}": {
      get: {
        operationId: "getWork",
        summary: "One work",
        tags: ["works"],
        requestParams: {
          path: z.object({ workId: z.uuid() }),
          query: z.object({ q: z.string(), limit: z.coerce.number().int().min(1).max(100).default(20) }),
        },
        responses: { "200": { description: "The work", content: { "application/json": { schema: Work } } } },
      },
    },
    "/works": {
      post: {
        operationId: "addWork",
        summary: "Adds a work",
        tags: ["works"],
        requestBody: {
          content: {
            "application/json": { schema: z.object({ note: z.string().meta({ example: "it's" }) }) },
          },
        },
        responses: { "201": { description: "Made", content: { "application/json": { schema: Work } } } },
      },
      put: {
        operationId: "sendPhoto",
        summary: "Sends a photo",
        tags: ["photos"],
        requestBody: {
          content: {
            "multipart/form-data": {
              schema: z.object({ image: z.string().meta({ format: "binary" }), note: z.string().optional() }),
            },
          },
        },
        responses: { "204": { description: "Taken" } },
      },
    },
  },
});
const groups = groupsOf(document, "http://localhost:3000");
const operation = (id: string) =>
  groups.flatMap((group) => group.operations).find((found) => found.id === id);

test("operations stand under their tag, declared tags first", () => {
  const names = groups.map((group) => [group.tag, group.operations.map((found) => found.id)]);
  expect(names).toEqual([
    ["works", ["getWork", "addWork"]],
    ["photos", ["sendPhoto"]],
  ]);
});

test("a command has what the operation requires and nothing else", () => {
  const uuid = "0b6f2a52-2f6c-4d0e-9a3f-5f1c8d7e6a41";
  expect(operation("getWork")?.curl).toBe(`curl 'http://localhost:3000/works/${uuid}?q=text'`);
  expect(operation("addWork")?.curl).toContain(`-d '{"note":"it'\\''s"}'`);
  expect(operation("sendPhoto")?.curl).toBe(
    `curl -X PUT 'http://localhost:3000/works' \\\n  -F 'image=@photo.jpg'`,
  );
});

test("parameters say where they stand, what they are and what holds", () => {
  expect(operation("getWork")?.parameters).toMatchObject([
    { name: "workId", place: "path", type: "string (uuid)", required: true },
    { name: "q", place: "query", required: true },
    { name: "limit", place: "query", required: false, limits: "1–100, default 20" },
  ]);
});

test("an unnamed inner object is unfolded into dotted rows, a named schema is linked", () => {
  const schemas = document.components?.schemas ?? {};
  const fields = fieldsOf(schemas.Work ?? {}, schemas).map(({ name, type, limits }) => [name, type, limits]);
  expect(fields).toEqual([
    ["id", "string (uuid)", ""],
    ["size", "object | null", ""],
    ["size.widthCm", "number", ""],
    ["tags", "string[]", "up to 5 items"],
  ]);
  expect(operation("getWork")?.responses[0]?.bodies[0]?.schema).toBe("Work");
  expect(schemasOf(document).map((schema) => [schema.name, schema.description])).toEqual([
    ["Work", "A work."],
  ]);
});

test.each<[Schema, string]>([
  [{ enum: ["a", "b"] }, '"a" | "b"'],
  [{ type: "array", items: { anyOf: [{ type: "string" }, { type: "null" }] } }, "(string | null)[]"],
  [{ type: "object", additionalProperties: { type: "number" } }, "{ [key]: number }"],
  [{ $ref: "#/components/schemas/Work" }, "Work"],
])("the type of %j reads %s", (schema, text) => {
  expect(typeText(schema)).toBe(text);
});

test("the ends of JSON's numbers are no limit that a reader should hear of", () => {
  expect(limitsText(z.toJSONSchema(z.number().int()) as Schema)).toBe("");
});

test.each([
  ["Artwork", Artwork],
  ["ArtworkPage", ArtworkPage],
  ["ScanResult", ScanResult],
])("the example made for %s is one that its schema accepts", (_name, contract) => {
  const { schema, components } = createSchema(contract);
  expect(contract.safeParse(exampleOf(schema as Schema, components as Schemas)).error).toBeUndefined();
});
