import { CopyButton } from "./copy-button";

/** A sample that scrolls sideways on its own, reachable by keyboard. */
export function CodeBlock({ label, code }: { label: string; code: string }) {
  return (
    <figure className="relative mt-3 overflow-hidden rounded-lg border border-line bg-sunken">
      <figcaption className="flex items-center justify-between gap-3 border-line border-b py-1 ps-3 pe-1 text-muted text-sm">
        {label}
        <CopyButton text={code} what={label} />
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1) */}
      <pre tabIndex={0} className="max-h-96 overflow-auto p-3 font-mono text-[0.8125rem] leading-relaxed">
        <code>{code}</code>
      </pre>
    </figure>
  );
}
