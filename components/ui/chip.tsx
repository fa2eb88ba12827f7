import Link from "next/link";
import type { ComponentProps } from "react";
import { cx } from "./cx";

const CHIP =
  "inline-flex min-h-10 items-center gap-2 rounded-full border px-4 py-1.5 text-sm leading-tight transition-colors duration-150 [&_svg]:size-4 [&_svg]:shrink-0";

/** Look of a chip, for controls that need their own markup. */
export function chipClass(active = false) {
  return cx(
    CHIP,
    active
      ? "border-accent bg-accent text-accent-ink"
      : "border-line text-ink hover:border-edge hover:bg-ink/5",
  );
}

/** A small link: a tag, or a filter that can be set or taken away. */
export function ChipLink({
  active = false,
  className,
  ...props
}: { active?: boolean } & ComponentProps<typeof Link>) {
  return <Link className={cx(chipClass(active), className)} {...props} />;
}
