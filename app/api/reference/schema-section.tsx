import type { SchemaView } from "@/lib/http/reference";
import { CodeBlock } from "./code-block";
import { ShapeList } from "./field-list";
import { Prose } from "./prose";

/** A shared schema: its fields and an example. */
export function SchemaSection({ schema }: { schema: SchemaView }) {
  const { name, description, shapes, type, example } = schema;
  return (
    <article aria-labelledby={`schema-${name}`} className="border-line border-t py-8">
      <h3 id={`schema-${name}`} tabIndex={-1} className="font-mono font-semibold">
        {name}
      </h3>
      {description && <Prose text={description} className="mt-2 max-w-prose" />}
      {shapes.length > 0 ? (
        <ShapeList shapes={shapes} label={`Fields of ${name}`} />
      ) : (
        <p className="mt-2 font-mono text-muted text-sm">{type}</p>
      )}
      <details className="mt-3">
        <summary className="min-h-9 py-1.5 text-muted text-sm">Example</summary>
        <CodeBlock label="Example" code={example} />
      </details>
    </article>
  );
}
