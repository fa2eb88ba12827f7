"use client";

import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";
import { COMPACT_FIELD } from "@/components/ui/field";
import { useField } from "./context";
import { described, Labelled } from "./control";
import type { Path } from "./values";

type LinePath = Exclude<
  Path,
  "tags" | "artistIds" | "roomId" | "planX" | "planY" | "onDisplay" | `${string}.facts`
>;

/** One line of text or one number; `terms` are offered while one types. */
export function LineField({
  path,
  label,
  hint,
  terms,
  lang,
  missing = false,
  numeric = false,
  unit,
  className,
  strong = false,
}: {
  path: LinePath;
  label: ReactNode;
  hint?: ReactNode;
  terms?: readonly string[];
  lang?: string;
  /** Shown as waiting to be filled in. */
  missing?: boolean;
  numeric?: boolean;
  unit?: string;
  className?: string;
  strong?: boolean;
}) {
  const { id, value, issue, set, touch, readOnly } = useField(path);
  const list = terms && terms.length > 0 ? `${id}-terms` : undefined;
  return (
    <Labelled id={id} label={label} issue={issue} hint={hint} className={className}>
      <div className="relative">
        <input
          id={id}
          value={value}
          readOnly={readOnly}
          lang={lang}
          list={list}
          autoComplete="off"
          inputMode={numeric ? "decimal" : undefined}
          onChange={(event) => set(event.target.value)}
          onBlur={touch}
          className={cx(
            COMPACT_FIELD,
            missing && "border-dashed",
            numeric && "tabular-nums",
            strong && "font-medium text-base",
            unit && "pe-10",
          )}
          {...described(id, issue, hint)}
        />
        {unit && (
          <span
            aria-hidden
            className="pointer-events-none absolute inset-y-0 end-3 flex items-center text-muted text-sm"
          >
            {unit}
          </span>
        )}
      </div>
      {list && (
        <datalist id={list}>
          {terms?.map((term) => (
            <option key={term} value={term} />
          ))}
        </datalist>
      )}
    </Labelled>
  );
}
