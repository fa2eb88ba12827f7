import { ChevronDown } from "lucide-react";
import { type ComponentProps, useId } from "react";
import { cx } from "@/components/ui/cx";

/** A labelled choice from a list, as small as the rows of the office. */
export function Select({
  label,
  labelHidden = false,
  className,
  ...props
}: { label: string; labelHidden?: boolean } & ComponentProps<"select">) {
  const id = useId();
  return (
    <span className={cx("inline-flex flex-col gap-1.5 text-sm", className)}>
      <label htmlFor={id} className={labelHidden ? "sr-only" : "text-muted"}>
        {label}
      </label>
      <span className="relative flex items-center">
        <select
          id={id}
          className="min-h-9 w-full appearance-none truncate rounded-lg border border-edge bg-surface ps-3 pe-8 text-ink text-sm disabled:opacity-60"
          {...props}
        />
        <ChevronDown aria-hidden className="pointer-events-none absolute end-2.5 size-4 text-muted" />
      </span>
    </span>
  );
}
