import { type ReactNode, useId } from "react";

/** One part of a page with its heading. */
export function Section({ title, note, children }: { title: string; note?: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="mt-14">
      <h2 id={id} className="font-serif text-heading">
        {title}
      </h2>
      {note && <p className="mt-1 text-muted text-sm">{note}</p>}
      <div className="mt-5">{children}</div>
    </section>
  );
}

/** A text of several paragraphs, separated by empty lines. */
export function Paragraphs({ text, lang, className }: { text: string; lang: string; className?: string }) {
  return (
    <div lang={lang} className={className}>
      {text.split(/\n{2,}/).map((paragraph) => (
        <p key={paragraph} className="mt-[0.9em] first:mt-0">
          {paragraph}
        </p>
      ))}
    </div>
  );
}
