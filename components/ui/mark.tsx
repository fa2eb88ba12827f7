import { cx } from "./cx";

/** A picture and the round field of a lens, where they meet the colours turn: ArtScope's mark, in the text's colour. */
export const MARK_PATH = "M4 10h18v18H4zM20 3a9 9 0 1 1 0 18a9 9 0 0 1 0-18z";

export function Mark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden className={cx("size-6", className)}>
      <path d={MARK_PATH} fill="currentColor" fillRule="evenodd" />
    </svg>
  );
}

/** The mark with the name beside it. */
export function Wordmark({ className }: { className?: string }) {
  return (
    <span className={cx("inline-flex items-center gap-2 font-medium tracking-tight", className)}>
      <Mark />
      ArtScope
    </span>
  );
}
