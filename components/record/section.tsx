import type { ReactNode } from "react";

/** One part of a record's form. `id` is where a link to it leads. */
export function FormSection({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className="scroll-mt-28 border-line border-t pt-5 pb-8 first:border-t-0 first:pt-0"
    >
      <h2 id={`${id}-title`} className="font-semibold tracking-tight">
        {title}
      </h2>
      <div className="mt-4 flex flex-col gap-4">{children}</div>
    </section>
  );
}
