"use client";

import { Switch as Radix } from "radix-ui";
import type { ComponentProps } from "react";
import { cx } from "./cx";

/** An on/off switch; name it by a `label` around it or by `aria-label`. */
export function Switch({ className, ...props }: ComponentProps<typeof Radix.Root>) {
  return (
    <Radix.Root
      className={cx(
        "relative inline-flex h-7 w-12 shrink-0 items-center rounded-full border border-edge bg-sunken transition-colors duration-150 data-[state=checked]:border-accent data-[state=checked]:bg-accent disabled:opacity-50",
        className,
      )}
      {...props}
    >
      <Radix.Thumb className="block size-5 translate-x-1 rounded-full bg-edge transition-transform duration-150 data-[state=checked]:translate-x-[1.375rem] data-[state=checked]:bg-accent-ink rtl:-translate-x-1 rtl:data-[state=checked]:-translate-x-[1.375rem]" />
    </Radix.Root>
  );
}
