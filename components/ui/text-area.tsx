"use client";

import { type ComponentProps, useId } from "react";
import { cx } from "./cx";
import { COMPACT_FIELD, FIELD } from "./field";
import { useReadOnly } from "./ready";

/** A labelled field for several lines; `error` and `hint` are announced with it. */
export function TextArea({
  label,
  hint,
  error,
  size = "regular",
  className,
  ...props
}: {
  label: string;
  hint?: string;
  error?: string | null;
  size?: "regular" | "compact";
} & ComponentProps<"textarea">) {
  const id = useId();
  const readOnly = useReadOnly(props);
  const note = error ?? hint;
  return (
    <div className={cx("flex flex-col gap-1.5", className)}>
      <label htmlFor={id} className="text-muted text-sm">
        {label}
      </label>
      <textarea
        id={id}
        className={size === "compact" ? COMPACT_FIELD : cx(FIELD, "py-3")}
        aria-invalid={error ? true : undefined}
        aria-describedby={note ? `${id}-note` : undefined}
        {...props}
        readOnly={readOnly}
      />
      {note && (
        <p id={`${id}-note`} className={cx("text-sm", error ? "text-danger" : "text-muted")}>
          {note}
        </p>
      )}
    </div>
  );
}
