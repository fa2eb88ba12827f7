import type { oas31 } from "zod-openapi";

export type Schema = oas31.SchemaObject | oas31.ReferenceObject;
export type Schemas = Record<string, Schema>;

/** One line of a table: `name` is dotted for what lies inside, `items[].title` for what lies in a list. */
export type Field = {
  name: string;
  type: string;
  /** Names of shared schemas in `type`, to link to. */
  links: string[];
  required: boolean;
  description: string;
  /** What else holds: `1–100`, `up to 60 characters`, `default 20`. */
  limits: string;
};

/** One of the forms that a body may take. */
export type Shape = { title: string; fields: Field[] };

const REF = "#/components/schemas/";

/** The name of the shared schema that this points to, if it points. */
export function refName(schema: Schema): string | null {
  return "$ref" in schema && schema.$ref?.startsWith(REF) ? schema.$ref.slice(REF.length) : null;
}

/** The schema itself, or the one that it points to; an unknown name is an empty schema. */
export function resolve(schema: Schema, schemas: Schemas): oas31.SchemaObject {
  const name = refName(schema);
  if (name === null) return schema as oas31.SchemaObject;
  return resolve(schemas[name] ?? {}, schemas);
}

/** A schema's type in words that a reader of TypeScript knows. */
export function typeText(schema: Schema): string {
  const name = refName(schema);
  if (name !== null) return name;
  const own = schema as oas31.SchemaObject;
  if (own.const !== undefined) return JSON.stringify(own.const);
  if (own.enum) return own.enum.map((value) => JSON.stringify(value)).join(" | ");
  const choices = own.anyOf ?? own.oneOf;
  if (choices) return [...new Set(choices.map(typeText))].join(" | ");
  if (own.allOf) return own.allOf.map(typeText).join(" & ");
  if (Array.isArray(own.type)) return own.type.join(" | ");
  if (own.prefixItems) return `[${own.prefixItems.map(typeText).join(", ")}]`;
  if (own.type === "array") return listText(own.items ? typeText(own.items) : "any");
  if (own.type === "object" && typeof own.additionalProperties === "object" && !own.properties)
    return `{ [key]: ${typeText(own.additionalProperties)} }`;
  return own.format ? `${own.type ?? "any"} (${own.format})` : (own.type ?? "any");
}

function listText(item: string): string {
  return item.includes(" ") && !item.startsWith("string (") ? `(${item})[]` : `${item}[]`;
}

/** Every shared schema that `typeText` of this schema mentions. */
export function linksOf(schema: Schema): string[] {
  const name = refName(schema);
  if (name !== null) return [name];
  const own = schema as oas31.SchemaObject;
  const inner = [...(own.anyOf ?? own.oneOf ?? own.allOf ?? []), ...(own.prefixItems ?? [])];
  if (own.items) inner.push(own.items);
  if (typeof own.additionalProperties === "object") inner.push(own.additionalProperties);
  return [...new Set(inner.flatMap(linksOf))];
}

/** Bounds and default of a schema, for a reader. */
export function limitsText(schema: Schema): string {
  const own = schema as oas31.SchemaObject;
  const said = [
    range(own.minimum ?? own.exclusiveMinimum, own.maximum ?? own.exclusiveMaximum, ""),
    range(own.minLength, own.maxLength, " characters"),
    range(own.minItems, own.maxItems, " items"),
    own.default === undefined ? "" : `default ${JSON.stringify(own.default)}`,
  ];
  return said.filter(Boolean).join(", ");
}

function range(low: unknown, high: unknown, unit: string): string {
  // JavaScript's safe integers are where JSON numbers end, not a limit that anybody chose.
  const from = typeof low === "number" && low > Number.MIN_SAFE_INTEGER ? low : null;
  const to = typeof high === "number" && high < Number.MAX_SAFE_INTEGER ? high : null;
  const text = (value: number) => `${value.toLocaleString("en")}${unit}`;
  if (from !== null && to !== null)
    return from === to ? text(to) : `${from.toLocaleString("en")}–${text(to)}`;
  if (to !== null) return `up to ${text(to)}`;
  return from !== null && from !== 0 ? `from ${text(from)}` : "";
}

/** The forms of a body: one for most, several for a choice between objects. */
export function shapesOf(schema: Schema, schemas: Schemas): Shape[] {
  const own = resolve(schema, schemas);
  const choices = (own.anyOf ?? own.oneOf ?? []).filter((choice) => resolve(choice, schemas).properties);
  if (choices.length === 0) return [{ title: refName(schema) ?? "", fields: fieldsOf(schema, schemas) }];
  return choices.map((choice) => ({ title: refName(choice) ?? "", fields: fieldsOf(choice, schemas) }));
}

/** A row for each property, those of unnamed inner objects included. */
export function fieldsOf(schema: Schema, schemas: Schemas, prefix = ""): Field[] {
  const own = resolve(schema, schemas);
  return Object.entries(own.properties ?? {}).flatMap(([key, property]) => {
    const field: Field = {
      name: `${prefix}${key}`,
      type: typeText(property),
      links: linksOf(property),
      required: own.required?.includes(key) ?? false,
      description: ("description" in property && property.description) || "",
      limits: limitsText(property),
    };
    const inner = innerObject(property);
    if (!inner) return [field];
    return [field, ...fieldsOf(inner.schema, schemas, `${field.name}${inner.list ? "[]" : ""}.`)];
  });
}

/** The unnamed object in a property, in a list or beside null too. */
function innerObject(property: Schema): { schema: oas31.SchemaObject; list: boolean } | null {
  if (refName(property) !== null) return null;
  const own = property as oas31.SchemaObject;
  if (own.properties) return { schema: own, list: false };
  if (own.type === "array" && own.items && !("$ref" in own.items)) {
    const item = innerObject(own.items);
    return item && { schema: item.schema, list: true };
  }
  const choices = (own.anyOf ?? own.oneOf ?? []).map(innerObject).filter((choice) => choice !== null);
  return choices.length === 1 ? (choices[0] ?? null) : null;
}
