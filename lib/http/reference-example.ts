import type { oas31 } from "zod-openapi";
import { resolve, type Schema, type Schemas } from "./reference-schema";

const BY_FORMAT: Record<string, unknown> = {
  uuid: "0b6f2a52-2f6c-4d0e-9a3f-5f1c8d7e6a41",
  "date-time": "2026-11-20T10:30:00.000Z",
  date: "2026-11-20",
  uri: "https://example.org/",
  binary: "photo.jpg",
};
// Only a schema that contains itself gets this deep.
const DEEPEST = 16;

/** A value that the schema would accept: its own example where it has one, else one made from its type. */
export function exampleOf(schema: Schema, schemas: Schemas, depth = 0): unknown {
  const own = resolve(schema, schemas);
  const given = own.examples?.[0] ?? own.example ?? own.const ?? own.default ?? own.enum?.[0];
  if (given !== undefined) return given;
  const choices = own.anyOf ?? own.oneOf;
  if (choices) return exampleOf(choices.find((choice) => !isNull(choice, schemas)) ?? {}, schemas, depth);
  if (own.allOf) return Object.assign({}, ...own.allOf.map((part) => exampleOf(part, schemas, depth)));
  if (depth > DEEPEST) return null;
  return byType(own, schemas, depth);
}

function byType(own: oas31.SchemaObject, schemas: Schemas, depth: number): unknown {
  switch (Array.isArray(own.type) ? own.type[0] : own.type) {
    case "object":
      return objectExample(own, schemas, depth);
    case "array":
      if (own.prefixItems) return own.prefixItems.map((item) => exampleOf(item, schemas, depth + 1));
      return own.items ? [exampleOf(own.items, schemas, depth + 1)] : [];
    case "integer":
      return Math.max(own.minimum ?? 1, 1);
    case "number":
      return Math.max(own.minimum ?? 0.5, 0.5);
    case "boolean":
      return true;
    case "string":
      return (own.format && BY_FORMAT[own.format]) || "text".padEnd(own.minLength ?? 0, "t");
    default:
      return null;
  }
}

function objectExample(own: oas31.SchemaObject, schemas: Schemas, depth: number): unknown {
  const { properties, additionalProperties } = own;
  if (properties)
    return Object.fromEntries(
      Object.entries(properties).map(([key, value]) => [key, exampleOf(value, schemas, depth + 1)]),
    );
  if (typeof additionalProperties === "object")
    return { key: exampleOf(additionalProperties, schemas, depth + 1) };
  return {};
}

function isNull(schema: Schema, schemas: Schemas): boolean {
  return resolve(schema, schemas).type === "null";
}
