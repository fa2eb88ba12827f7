import { type ComponentProps, useId } from "react";
import { cx } from "./cx";

/** Look of a text field; for controls that need their own markup. */
export const FIELD =
  "min-h-12 w-full rounded-lg border border-edge bg-surface px-4 text-base text-ink placeholder:text-muted aria-invalid:border-danger disabled:opacity-60";

/** A labelled text field; `error` and `hint` are announced with it. */
export function Field({
  label,
  labelHidden = false,
  hint,
  error,
  className,
  id,
  ...props
}: { label: string; labelHidden?: boolean; hint?: string; error?: string | null } & ComponentProps<"input">) {
  const generated = useId();
  const field = id ?? generated;
  const note = error ?? hint;
  return (
    <div className={cx("flex flex-col gap-1.5", className)}>
      <label htmlFor={field} className={labelHidden ? "sr-only" : "text-sm text-muted"}>
        {label}
      </label>
      <input
        id={field}
        className={FIELD}
        aria-invalid={error ? true : undefined}
        aria-describedby={note ? `${field}-note` : undefined}
        {...props}
      />
      {note && (
        <p id={`${field}-note`} className={cx("text-sm", error ? "text-danger" : "text-muted")}>
          {note}
        </p>
      )}
    </div>
  );
}
