/** A description: paragraphs, with `code` between backticks. */
export function Prose({ text, className }: { text: string; className?: string }) {
  const paragraphs = text.split(/\n{2,}/).filter(Boolean);
  return (
    <div className={className}>
      {paragraphs.map((paragraph) => (
        <p key={paragraph} className="not-first:mt-3">
          <Inline text={paragraph} />
        </p>
      ))}
    </div>
  );
}

/** One line of text, with `code` between backticks. */
export function Inline({ text }: { text: string }) {
  let at = 0;
  return text.split("`").map((part, index) => {
    at += part.length + 1;
    return index % 2 === 1 ? (
      <code key={at} className="rounded bg-sunken px-1 py-0.5 font-mono text-[0.9em] wrap-anywhere">
        {part}
      </code>
    ) : (
      part
    );
  });
}
