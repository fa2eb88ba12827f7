import type { oas31 } from "zod-openapi";
import { ERROR_TABLE } from "@/lib/kernel/errors";
import { exampleOf } from "./reference-example";
import {
  type Field,
  limitsText,
  linksOf,
  refName,
  type Schema,
  type Schemas,
  type Shape,
  shapesOf,
  typeText,
} from "./reference-schema";

export type ParameterRow = Field & { place: string };
export type BodyView = {
  mediaType: string;
  schema: string;
  /** Whether the schema is a shared one, which the reference explains once for all. */
  isShared: boolean;
  shapes: Shape[];
  example: string | null;
};
export type ResponseView = { status: string; description: string; bodies: BodyView[] };

/** One operation as the reference shows it. */
export type OperationView = {
  id: string;
  method: string;
  path: string;
  summary: string;
  description: string;
  parameters: ParameterRow[];
  bodies: BodyView[];
  responses: ResponseView[];
  /** A command that can be pasted into a shell. */
  curl: string;
};
export type GroupView = { tag: string; description: string; operations: OperationView[] };
export type SchemaView = {
  name: string;
  description: string;
  shapes: Shape[];
  type: string;
  example: string;
};

const METHODS = ["get", "post", "put", "patch", "delete"] as const;

/** The document's operations by tag, in the document's order. */
export function groupsOf(document: oas31.OpenAPIObject, origin: string): GroupView[] {
  const groups = new Map<string, GroupView>(
    (document.tags ?? []).map((tag) => [
      tag.name,
      { tag: tag.name, description: tag.description ?? "", operations: [] },
    ]),
  );
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    for (const method of METHODS) {
      const operation = item[method];
      if (!operation) continue;
      const tag = operation.tags?.[0] ?? "other";
      const group = groups.get(tag) ?? { tag, description: "", operations: [] };
      groups.set(tag, group);
      group.operations.push(viewOf(document, method, path, operation, origin));
    }
  }
  return [...groups.values()].filter((group) => group.operations.length > 0);
}

/** The shared schemas of the document, each with its fields and an example. */
export function schemasOf(document: oas31.OpenAPIObject): SchemaView[] {
  const schemas: Schemas = document.components?.schemas ?? {};
  return Object.entries(schemas).map(([name, schema]) => ({
    name,
    description: ("description" in schema && schema.description) || "",
    shapes: shapesOf(schema, schemas).filter((shape) => shape.fields.length > 0),
    type: typeText(schema),
    example: json(exampleOf(schema, schemas)),
  }));
}

/** Every error that the API answers, the unexpected one last. */
export function errorRows(): { code: string; status: number; title: string; retryable: boolean }[] {
  const known = Object.entries(ERROR_TABLE).map(([code, row]) => ({ code, ...row }));
  return [...known, { code: "internal", status: 500, title: "Something broke here", retryable: true }];
}

function viewOf(
  document: oas31.OpenAPIObject,
  method: string,
  path: string,
  operation: oas31.OperationObject,
  origin: string,
): OperationView {
  const schemas: Schemas = document.components?.schemas ?? {};
  const parameters = parametersOf(document, operation);
  const requestBody = operation.requestBody;
  const bodies = requestBody && "content" in requestBody ? bodiesOf(requestBody.content, schemas) : [];
  const view = {
    id: operation.operationId ?? `${method} ${path}`,
    method: method.toUpperCase(),
    path,
    summary: operation.summary ?? "",
    description: operation.description ?? "",
    parameters: parameters.map((parameter) => parameterRow(parameter)),
    bodies,
    responses: responsesOf(document, operation),
  };
  return { ...view, curl: curlOf(origin, view, parameters, schemas) };
}

function parametersOf(
  document: oas31.OpenAPIObject,
  operation: oas31.OperationObject,
): oas31.ParameterObject[] {
  return (operation.parameters ?? []).flatMap((parameter) => {
    if (!("$ref" in parameter)) return [parameter];
    const shared = document.components?.parameters?.[parameter.$ref.split("/").at(-1) ?? ""];
    return shared && !("$ref" in shared) ? [shared as oas31.ParameterObject] : [];
  });
}

function parameterRow(parameter: oas31.ParameterObject): ParameterRow {
  const schema: Schema = parameter.schema ?? {};
  const own = "description" in schema ? schema.description : "";
  return {
    name: parameter.name,
    place: parameter.in,
    type: typeText(schema),
    links: linksOf(schema),
    required: parameter.required ?? false,
    description: parameter.description ?? own ?? "",
    limits: limitsText(schema),
  };
}

function bodiesOf(content: oas31.ContentObject, schemas: Schemas): BodyView[] {
  return Object.entries(content).map(([mediaType, media]) => {
    const schema = media.schema ?? {};
    const shapes = shapesOf(schema, schemas).filter((shape) => shape.fields.length > 0);
    const isJson = mediaType.endsWith("json") && Object.keys(schema).length > 0;
    return {
      mediaType,
      schema: typeText(schema),
      isShared: refName(schema) !== null,
      shapes,
      example: isJson ? json(media.example ?? exampleOf(schema, schemas)) : null,
    };
  });
}

function responsesOf(document: oas31.OpenAPIObject, operation: oas31.OperationObject): ResponseView[] {
  const schemas: Schemas = document.components?.schemas ?? {};
  const shared = document.components?.responses ?? {};
  return Object.entries(operation.responses ?? {}).map(([status, given]) => {
    const reference: oas31.ResponseObject | oas31.ReferenceObject = given;
    const response = "$ref" in reference ? shared[reference.$ref.split("/").at(-1) ?? ""] : reference;
    if (!response || "$ref" in response) return { status, description: "", bodies: [] };
    return { status, description: response.description, bodies: bodiesOf(response.content ?? {}, schemas) };
  });
}

function curlOf(
  origin: string,
  view: Omit<OperationView, "curl">,
  parameters: oas31.ParameterObject[],
  schemas: Schemas,
): string {
  const exampleText = (parameter: oas31.ParameterObject) =>
    encodeURIComponent(String(parameter.example ?? exampleOf(parameter.schema ?? {}, schemas)));
  let address = view.path;
  const query: string[] = [];
  for (const parameter of parameters) {
    if (parameter.in === "path") address = address.replace(`{${parameter.name}}`, exampleText(parameter));
    if (parameter.in === "query" && parameter.required)
      query.push(`${parameter.name}=${exampleText(parameter)}`);
  }
  const url = `${origin}${address}${query.length > 0 ? `?${query.join("&")}` : ""}`;
  const method = view.method === "GET" ? "" : ` -X ${view.method}`;
  return [`curl${method} '${url}'`, ...bodyFlags(view.bodies)].join(" \\\n  ");
}

/** The body's part of the command: a form where one is taken, else JSON. */
function bodyFlags(bodies: BodyView[]): string[] {
  const form = bodies.find((body) => body.mediaType === "multipart/form-data");
  if (form) {
    const required = (form.shapes[0]?.fields ?? []).filter((field) => field.required);
    return required.map(
      (field) => `-F '${field.name}=${/binary/.test(field.type) ? "@photo.jpg" : field.name}'`,
    );
  }
  const body = bodies.find((candidate) => candidate.example !== null);
  if (!body?.example) return [];
  const compact = JSON.stringify(JSON.parse(body.example)).replaceAll("'", "'\\''");
  return [`-H 'content-type: application/json'`, `-d '${compact}'`];
}

function json(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
