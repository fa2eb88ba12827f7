"use client";

import { ArrowDownUp, ChevronDown } from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";
import { chipClass } from "@/components/ui/chip";
import { cx } from "@/components/ui/cx";

/**
 * A filter that unfolds its choices below the row. A plain `details`, so that it works without scripts; with them a
 * tap outside and Esc close it.
 */
export function FilterMenu({
  name,
  value,
  chosen,
  sorts = false,
  wide = false,
  children,
}: {
  name: string;
  value?: string;
  chosen: string | null;
  sorts?: boolean;
  wide?: boolean;
  children: ReactNode;
}) {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (event: Event) => {
      const menu = details.current;
      if (!menu?.open) return;
      if (event instanceof KeyboardEvent) {
        if (event.key !== "Escape") return;
        menu.querySelector("summary")?.focus();
      } else if (event.target instanceof Node && menu.contains(event.target)) return;
      menu.open = false;
    };
    document.addEventListener("pointerdown", close);
    document.addEventListener("keydown", close);
    return () => {
      document.removeEventListener("pointerdown", close);
      document.removeEventListener("keydown", close);
    };
  }, []);
  return (
    <details ref={details} name="filters" className={cx("group", !wide && "lg:relative")}>
      <summary
        className={cx(
          chipClass(chosen !== null),
          "max-w-[18rem] list-none [&::-webkit-details-marker]:hidden",
        )}
      >
        {sorts && <ArrowDownUp aria-hidden className="-ms-1" />}
        {(chosen ?? value) && <span className="sr-only">{name}: </span>}
        <span className="truncate">{chosen ?? value ?? name}</span>
        <ChevronDown aria-hidden className="-me-1 transition-transform duration-150 group-open:rotate-180" />
      </summary>
      <div
        className={cx(
          "absolute inset-x-0 top-full z-20 mt-2 max-h-[60dvh] animate-appear overflow-y-auto overscroll-contain rounded-xl border border-line bg-surface p-2 shadow-xl",
          !wide && "lg:end-auto lg:w-80",
        )}
      >
        {children}
      </div>
    </details>
  );
}
