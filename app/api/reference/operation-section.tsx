import type { BodyView, OperationView, ResponseView } from "@/lib/http/reference";
import { CodeBlock } from "./code-block";
import { FieldList, ShapeList, TypeText } from "./field-list";
import { Inline, Prose } from "./prose";

/** One operation: what it does, what it takes, what it answers, how to try it. */
export function OperationSection({ operation }: { operation: OperationView }) {
  const { id, method, path, summary, description, parameters, bodies, responses, curl } = operation;
  return (
    <article aria-labelledby={id} className="border-line border-t py-10">
      <h3 id={id} tabIndex={-1} className="font-serif text-heading">
        <a href={`#${id}`} className="hover:underline">
          {summary}
        </a>
      </h3>
      <p className="mt-2 flex flex-wrap items-baseline gap-x-3 font-mono text-[0.9375rem]">
        <span className="rounded border border-edge px-1.5 py-0.5 font-semibold text-xs">{method}</span>
        <span className="min-w-0 wrap-anywhere">{path}</span>
        <span className="text-muted text-xs">{id}</span>
      </p>
      {description && <Prose text={description} className="mt-3 max-w-prose" />}
      <CodeBlock label="Try it" code={curl} />
      {parameters.length > 0 && (
        <>
          <Heading>Parameters</Heading>
          <FieldList fields={parameters} label={`Parameters of ${id}`} />
        </>
      )}
      {bodies.length > 0 && <Heading>Body</Heading>}
      {bodies.map((body) => (
        <Body key={body.mediaType} body={body} label={`Body of ${id} as ${body.mediaType}`} />
      ))}
      <Heading>Answers</Heading>
      <Answers responses={responses} />
    </article>
  );
}

function Heading({ children }: { children: string }) {
  return <h4 className="mt-7 font-semibold text-sm">{children}</h4>;
}

function Body({ body, label }: { body: BodyView; label: string }) {
  return (
    <div className="mt-3">
      <p className="font-mono text-muted text-sm">{body.mediaType}</p>
      <ShapeList shapes={body.shapes} label={label} />
    </div>
  );
}

function Answers({ responses }: { responses: ResponseView[] }) {
  return (
    <ul className="mt-3 divide-y divide-line border-line border-y">
      {responses.map(({ status, description, bodies }) => (
        <li key={status} className="py-2.5">
          <p>
            <span className="me-3 font-mono font-semibold text-[0.875rem]">{status}</span>
            <Inline text={description} />
            {bodies.map((body) => (
              <span key={body.mediaType} className="ms-2 font-mono text-[0.8125rem] text-muted wrap-anywhere">
                <TypeText type={body.schema} links={[body.schema]} />
              </span>
            ))}
          </p>
          {status.startsWith("2") && bodies.map((body) => <Sample key={body.mediaType} body={body} />)}
        </li>
      ))}
    </ul>
  );
}

function Sample({ body }: { body: BodyView }) {
  if (body.example === null || body.isShared) return null;
  return (
    <details className="mt-1">
      <summary className="min-h-9 py-1.5 text-muted text-sm">Fields and example</summary>
      <ShapeList shapes={body.shapes} label="Fields of the answer" />
      <CodeBlock label="Example" code={body.example} />
    </details>
  );
}
