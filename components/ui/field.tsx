"use client";

import { type ComponentProps, useId } from "react";
import { cx } from "./cx";
import { useReadOnly } from "./ready";

const BASE =
  "w-full rounded-lg border border-edge bg-surface text-ink placeholder:text-muted aria-invalid:border-danger disabled:opacity-60";

/** Look of a text field; for controls that need their own markup. */
export const FIELD = `${BASE} min-h-12 px-4 text-base`;

/** The same for the panels of the office, where many fields stand together. */
export const COMPACT_FIELD = `${BASE} min-h-9 px-2.5 py-1 text-sm`;

/** A labelled text field; `error` and `hint` are announced with it. */
export function Field({
  label,
  labelHidden = false,
  hint,
  error,
  size = "regular",
  className,
  id,
  ...props
}: {
  label: string;
  labelHidden?: boolean;
  hint?: string;
  error?: string | null;
  size?: "regular" | "compact";
} & Omit<ComponentProps<"input">, "size">) {
  const generated = useId();
  const field = id ?? generated;
  const readOnly = useReadOnly(props);
  const note = error ?? hint;
  return (
    <div className={cx("flex flex-col gap-1.5", className)}>
      <label htmlFor={field} className={labelHidden ? "sr-only" : "text-sm text-muted"}>
        {label}
      </label>
      <input
        id={field}
        className={size === "compact" ? COMPACT_FIELD : FIELD}
        aria-invalid={error ? true : undefined}
        aria-describedby={note ? `${field}-note` : undefined}
        {...props}
        readOnly={readOnly}
      />
      {note && (
        <p id={`${field}-note`} className={cx("text-sm", error ? "text-danger" : "text-muted")}>
          {note}
        </p>
      )}
    </div>
  );
}
