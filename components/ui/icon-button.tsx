import type { ComponentProps } from "react";
import { cx } from "./cx";

/** A round button that shows only an icon: 44 px, so that a thumb hits it. `label` is read aloud. */
export function IconButton({
  label,
  className,
  type = "button",
  ...props
}: { label: string } & Omit<ComponentProps<"button">, "aria-label">) {
  return (
    <button
      type={type}
      aria-label={label}
      title={label}
      className={cx(
        "inline-flex size-11 shrink-0 items-center justify-center rounded-full text-ink transition-colors duration-150 hover:bg-ink/8 active:bg-ink/12 disabled:opacity-50 [&_svg]:size-5",
        className,
      )}
      {...props}
    />
  );
}
