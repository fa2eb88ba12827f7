import type { CSSProperties } from "react";
import { cx } from "./cx";

/** A quiet block in the place and shape of what is coming. */
export function Skeleton({ className, style }: { className?: string; style?: CSSProperties }) {
  return <div aria-hidden className={cx("animate-breathe rounded-sm bg-ink/8", className)} style={style} />;
}

/** Lines of text that are coming; the last one is shorter. */
export function SkeletonText({ lines = 3, className }: { lines?: number; className?: string }) {
  return (
    <div aria-hidden className={cx("flex flex-col gap-2.5", className)}>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of a placeholder have no identity
        <Skeleton key={line} className={cx("h-4", line === lines - 1 ? "w-3/5" : "w-full")} />
      ))}
    </div>
  );
}
