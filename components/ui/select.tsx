import { ChevronDown } from "lucide-react";
import { type ComponentProps, useId } from "react";
import { cx } from "./cx";

/** A labelled choice of one among several, by the browser's own list. */
export function Select({
  label,
  className,
  children,
  ...props
}: { label: string } & ComponentProps<"select">) {
  const id = useId();
  return (
    <div className={cx("flex min-w-0 flex-col gap-1.5", className)}>
      <label htmlFor={id} className="text-muted text-sm">
        {label}
      </label>
      <div className="relative">
        <select
          id={id}
          className="min-h-10 w-full appearance-none truncate rounded-lg border border-edge bg-surface ps-3 pe-9 text-sm disabled:opacity-60 [&>option]:bg-surface"
          {...props}
        >
          {children}
        </select>
        <ChevronDown
          aria-hidden
          className="pointer-events-none absolute end-3 top-1/2 size-4 -translate-y-1/2 text-muted"
        />
      </div>
    </div>
  );
}
