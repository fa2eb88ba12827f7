import { z } from "zod";
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from "zod-openapi";
import { ERROR_TABLE } from "@/lib/kernel/errors";
import { LocaleSchema } from "@/lib/kernel/locale";
import { MuseumSlug } from "@/lib/museums";
import { ENDPOINTS } from "./api";
import type { Endpoint } from "./endpoints/endpoint";

const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string().meta({ description: "What is wrong and what to do, in plain words" }),
    code: z.enum(["internal", ...Object.keys(ERROR_TABLE)]),
    requestId: z.string().meta({ description: "Tell us this when something is our fault" }),
    issues: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
    current: z
      .record(z.string(), z.unknown())
      .optional()
      .meta({ description: "Of a conflict: what is there now, as reading it answers" }),
  })
  .meta({ id: "Problem", description: "RFC 9457 problem details" });

const MuseumParameters = z.object({
  museum: MuseumSlug.optional().meta({
    description: "Which museum, by its slug; without it the installation's first",
    example: "algorithmic-art",
  }),
  locale: LocaleSchema.optional().meta({ description: "Language of texts; else Accept-Language decides" }),
});

const VisitHeader = z.object({
  "x-visit-id": z.string().optional().meta({
    description: "The visit, from an earlier answer; `none` if nothing may be recorded",
  }),
});

/** The OpenAPI 3.1 description of every endpoint, made from the operations' own schemas. */
export function openApiDocument() {
  const paths: ZodOpenApiPathsObject = {};
  for (const endpoint of ENDPOINTS) {
    const method = endpoint.method.toLowerCase() as "get" | "post" | "put" | "patch" | "delete";
    paths[endpoint.path] = { ...paths[endpoint.path], [method]: operationObject(endpoint) };
  }
  return createDocument({
    openapi: "3.1.0",
    info: {
      title: "ArtScope API",
      version: "1",
      description:
        "Recognise artworks, read a museum's collection and record visits. Errors are problem+json with a request id; lists are pages by cursor; no account is needed for what visitors do.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/", description: "This installation" }],
    tags: [
      { name: "Recognition", description: "Photo in, artwork out" },
      { name: "Works", description: "The collection as visitors see it" },
      {
        name: "Collection",
        description: "The collection as those who catalogue it know it; for the museum's staff",
      },
      { name: "Pictures", description: "Pictures of works; for the museum's staff" },
      { name: "Exports", description: "The collection to print or to take along; for the museum's staff" },
      { name: "Models", description: "What recognises, and how it is changed; for the museum's staff" },
      { name: "Settings", description: "What is set about a museum; for its administrators" },
      { name: "Webhooks", description: "Being told of what happens; for the museum's administrators" },
      { name: "Imports", description: "Works from files and from elsewhere; for the museum's staff" },
      { name: "Museums", description: "Museums, floors and rooms" },
      { name: "Tours", description: "Tours: for visitors, and as the museum's staff makes them" },
      { name: "Building", description: "Floors as they are drawn; for the museum's staff" },
      { name: "Visit", description: "Anonymous visits: what is recorded, and how it is erased" },
      { name: "Jobs", description: "Background work; for the museum's staff" },
      { name: "People", description: "Staff, keys and the audit log; for the museum's administrators" },
      { name: "Account", description: "One's own account; for people who signed in" },
      { name: "Health", description: "For operators and load balancers" },
    ],
    paths,
  });
}

function operationObject(endpoint: Endpoint): ZodOpenApiOperationObject {
  const { operation, path, summary, description, tag } = endpoint;
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].flatMap((match) => match[1] ?? []);
  const shape: z.ZodRawShape = operation.input instanceof z.ZodObject ? operation.input.shape : {};
  const pick = (keep: (key: string) => boolean) =>
    z.object(Object.fromEntries(Object.entries(shape).filter(([key]) => keep(key))));
  const hasBody = endpoint.method !== "GET" && endpoint.method !== "DELETE";
  // Where this installation is reached is said by the edge, not by callers.
  const own = pick((key) => !inPath.includes(key) && key !== "origin");
  const scope = endpoint.ofMuseum === false ? z.object({}) : MuseumParameters;
  return {
    operationId: operation.operationName,
    summary,
    ...(description ? { description } : {}),
    tags: [tag],
    requestParams: {
      path: pick((key) => inPath.includes(key)),
      query: hasBody ? scope : own.extend(scope.shape),
      ...(endpoint.ofMuseum === false ? {} : { header: VisitHeader }),
    },
    ...(hasBody ? { requestBody: { required: true, content: bodyOf(endpoint) } } : {}),
    responses: {
      "200": { description: "Done", content: answerOf(endpoint) },
      default: { description: "A problem", content: { "application/problem+json": { schema: Problem } } },
    },
  };
}

function answerOf({ answers, operation }: Endpoint) {
  if (answers) return { [answers]: { schema: { type: "string", format: "binary" } as const } };
  return { "application/json": { schema: operation.output } };
}

function bodyOf({ bodies, operation }: Endpoint) {
  const byType = bodies ?? { "application/json": operation.input };
  return Object.fromEntries(Object.entries(byType).map(([type, schema]) => [type, { schema }]));
}
