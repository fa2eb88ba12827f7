import Link from "next/link";
import type { ComponentProps } from "react";
import { cx } from "./cx";

const BASE =
  "inline-flex items-center justify-center rounded-full text-center font-medium leading-snug transition-colors duration-150 disabled:opacity-50 disabled:cursor-not-allowed [&_svg]:shrink-0";

/** `compact` is for the rows and bars of the office, worked by mouse and keyboard. */
const SIZES = {
  regular: "min-h-12 gap-2.5 px-6 py-2.5 [&_svg]:size-5",
  compact: "min-h-9 gap-1.5 px-3.5 py-1 text-sm [&_svg]:size-4",
} as const;

const LOOKS = {
  primary: "bg-accent text-accent-ink hover:bg-accent/88 active:bg-accent/80",
  secondary: "border border-edge text-ink hover:bg-ink/6 active:bg-ink/10",
  soft: "bg-ink/6 text-ink hover:bg-ink/10 active:bg-ink/14",
  quiet: "text-ink underline decoration-edge underline-offset-4 hover:decoration-ink",
  danger: "border border-danger text-danger hover:bg-danger/10 active:bg-danger/15",
} as const;

type Look = { look?: keyof typeof LOOKS; size?: keyof typeof SIZES };

/** A button. One `primary` per screen. */
export function Button({
  look = "secondary",
  size = "regular",
  className,
  type = "button",
  ...props
}: Look & ComponentProps<"button">) {
  return <button type={type} className={cx(BASE, SIZES[size], LOOKS[look], className)} {...props} />;
}

/** A link that looks like a button. */
export function ButtonLink({
  look = "secondary",
  size = "regular",
  className,
  ...props
}: Look & ComponentProps<typeof Link>) {
  return <Link className={cx(BASE, SIZES[size], LOOKS[look], className)} {...props} />;
}

/** The same for a file that the server makes: a plain link, because there is no page to go to. */
export function DownloadLink({
  look = "secondary",
  size = "regular",
  className,
  children,
  ...props
}: Look & ComponentProps<"a">) {
  return (
    <a download className={cx(BASE, SIZES[size], LOOKS[look], className)} {...props}>
      {children}
    </a>
  );
}
