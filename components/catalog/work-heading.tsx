import type { ReactNode } from "react";

/** The first lines of a wall label: title, artists, year. */
export function WorkHeading({
  as: Title = "h1",
  work,
  lang,
  artists,
}: {
  as?: "h1" | "p";
  work: { title: string; dateText: string };
  lang: string;
  artists: ReactNode;
}) {
  return (
    <div>
      <Title lang={lang} className="text-balance font-serif text-title">
        {work.title}
      </Title>
      <div className="mt-3 text-lg leading-snug">{artists}</div>
      <p lang={lang} className="mt-1 text-muted tabular-nums">
        {work.dateText}
      </p>
    </div>
  );
}
