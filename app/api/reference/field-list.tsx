import type { Field, Shape } from "@/lib/http/reference-schema";
import { Inline } from "./prose";

type Row = Field & { place?: string };

/** Fields with type, limits and meaning; on a narrow screen each is a small block instead of a table's row. */
export function FieldList({ fields, label }: { fields: Row[]; label: string }) {
  return (
    <ul aria-label={label} className="mt-3 divide-y divide-line border-line border-y">
      {fields.map((field) => (
        <li
          key={`${field.place ?? ""}${field.name}`}
          className="grid gap-x-6 gap-y-1 py-2.5 md:grid-cols-[2fr_3fr]"
        >
          <div className="min-w-0">
            <code className="font-mono font-semibold text-[0.875rem] wrap-anywhere">{field.name}</code>
            {field.required && <span className="ms-2 text-muted text-sm">required</span>}
            {field.place && <span className="ms-2 text-muted text-sm">in {field.place}</span>}
          </div>
          <div className="min-w-0 text-[0.9375rem]">
            <code className="font-mono text-[0.8125rem] text-muted wrap-anywhere">
              <TypeText type={field.type} links={field.links} />
            </code>
            {field.limits && <span className="ms-2 text-muted text-sm">{field.limits}</span>}
            {field.description && (
              <p className="mt-0.5">
                <Inline text={field.description} />
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** The forms that a body may take, one under the other. */
export function ShapeList({ shapes, label }: { shapes: Shape[]; label: string }) {
  return shapes.map((shape, index) => (
    <div key={`${shape.title}${index === 0 ? "" : shape.fields[0]?.name}`}>
      {shapes.length > 1 && (
        <p className="mt-4 text-muted text-sm">
          {index === 0 ? "Either" : "Or"}
          {shape.title && (
            <>
              {" "}
              <TypeText type={shape.title} links={[shape.title]} />
            </>
          )}
        </p>
      )}
      <FieldList fields={shape.fields} label={label} />
    </div>
  ));
}

/** A type in which the names of shared schemas lead to them. */
export function TypeText({ type, links }: { type: string; links: string[] }) {
  if (links.length === 0) return type;
  const names = new RegExp(`\\b(${links.map((name) => name.replace(/\W/g, "\\$&")).join("|")})\\b`);
  let at = 0;
  return type.split(names).map((part, index) => {
    at += part.length + 1;
    return index % 2 === 1 ? (
      <a key={at} href={`#schema-${part}`} className="text-ink underline underline-offset-2">
        {part}
      </a>
    ) : (
      part
    );
  });
}
