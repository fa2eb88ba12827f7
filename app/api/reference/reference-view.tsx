import type { oas31 } from "zod-openapi";
import {
  errorRows,
  type GroupView,
  groupsOf,
  type OperationView,
  type SchemaView,
  schemasOf,
} from "@/lib/http/reference";
import { Contents, type EntryGroup } from "./contents";
import { ErrorList } from "./error-list";
import { OperationSection } from "./operation-section";
import { Prose } from "./prose";
import { SchemaSection } from "./schema-section";

type Props = { document: oas31.OpenAPIObject; origin: string };

/** The whole reference: contents, operations by tag, errors, schemas. */
export function ReferenceView({ document, origin }: Props) {
  const groups = groupsOf(document, origin);
  const schemas = schemasOf(document);
  return (
    <div
      lang="en"
      className="mx-auto max-w-6xl px-4 pb-24 sm:px-6 lg:grid lg:grid-cols-[17rem_minmax(0,1fr)] lg:gap-12"
    >
      <header className="pt-8 lg:col-start-2 lg:pt-12">
        <h1 className="font-serif text-title">{document.info.title}</h1>
        <p className="mt-2 text-muted">
          Version {document.info.version} ·{" "}
          <a href="/api/openapi.json" className="text-ink underline underline-offset-2">
            OpenAPI {document.openapi} document
          </a>
        </p>
        {document.info.description && (
          <Prose text={document.info.description} className="mt-5 max-w-prose text-story" />
        )}
      </header>
      <div className="mt-6 lg:row-span-2 lg:row-start-1 lg:mt-0">
        <Contents groups={entriesOf(groups, schemas)} />
      </div>
      <main id="content" className="lg:col-start-2">
        {groups.map(({ tag, description, operations }) => (
          <section key={tag} aria-labelledby={`tag-${tag}`} className="mt-12">
            <h2 id={`tag-${tag}`} className="font-serif text-title capitalize">
              {tag}
            </h2>
            {description && <Prose text={description} className="mt-2 mb-8 max-w-prose text-muted" />}
            {operations.map((operation) => (
              <OperationSection key={operation.id} operation={operation} />
            ))}
          </section>
        ))}
        <section aria-labelledby="errors" className="mt-12">
          <h2 id="errors" className="font-serif text-title">
            Errors
          </h2>
          <Prose className="mt-3 max-w-prose" text={ERRORS} />
          <ErrorList errors={errorRows()} />
        </section>
        <section aria-labelledby="schemas" className="mt-12">
          <h2 id="schemas" className="mb-6 font-serif text-title">
            Schemas
          </h2>
          {schemas.map((schema) => (
            <SchemaSection key={schema.name} schema={schema} />
          ))}
        </section>
      </main>
    </div>
  );
}

const ERRORS =
  "An error is answered as `application/problem+json` (RFC 9457) with `code`, `detail` in plain words and `requestId`, which is also in the header `x-request-id`. `issues` names each field that can't be used. What belongs to another museum and what does not exist are the same `not_found`.";

function entriesOf(groups: GroupView[], schemas: SchemaView[]): EntryGroup[] {
  const operations = groups.map(({ tag, operations }) => ({
    title: tag,
    entries: operations.map((operation) => ({
      anchor: operation.id,
      label: operation.summary,
      hint: operation.method,
      words: wordsOf(operation),
    })),
  }));
  return [
    ...operations,
    { title: "Errors", entries: errorRows().map(errorEntry) },
    {
      title: "Schemas",
      entries: schemas.map(({ name, shapes }) => ({
        anchor: `schema-${name}`,
        label: name,
        hint: "",
        words: [name, ...shapes.flatMap((shape) => shape.fields.map((field) => field.name))].join(" "),
      })),
    },
  ];
}

/** What a reader may look an operation up by: its names, its words, its fields and its statuses. */
function wordsOf({ id, method, path, summary, description, parameters, bodies, responses }: OperationView) {
  const shapes = [...bodies, ...responses.flatMap((response) => response.bodies)].flatMap(
    ({ shapes }) => shapes,
  );
  const fields = [...parameters, ...shapes.flatMap((shape) => shape.fields)].map((field) => field.name);
  const statuses = responses.map(({ status }) => status);
  return [id, method, path, summary, description, ...new Set(fields), ...statuses].join(" ");
}

function errorEntry({ code, status, title }: ReturnType<typeof errorRows>[number]) {
  return { anchor: `error-${code}`, label: code, hint: String(status), words: `${code} ${status} ${title}` };
}
