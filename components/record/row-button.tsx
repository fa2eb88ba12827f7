import type { ComponentProps } from "react";
import { cx } from "@/components/ui/cx";

/** A small button that shows only an icon, for the rows of a list. `label` is read aloud. */
export function RowButton({
  label,
  className,
  ...props
}: { label: string } & Omit<ComponentProps<"button">, "aria-label">) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className={cx(
        "inline-flex size-7 shrink-0 items-center justify-center rounded-md text-muted transition-colors duration-150 hover:bg-ink/7 hover:text-ink disabled:pointer-events-none disabled:opacity-35 [&_svg]:size-4",
        className,
      )}
      {...props}
    />
  );
}
