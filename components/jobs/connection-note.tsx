import { useTranslations } from "next-intl";
import { cx } from "@/components/ui/cx";
import type { Connection } from "@/lib/jobs/client";

const DOTS: Record<Connection, string> = {
  live: "bg-ink",
  connecting: "animate-breathe bg-edge",
  polling: "border-2 border-edge",
  lost: "bg-danger",
};

/** How fresh the page is: live, asking now and then, or the last that was known. */
export function ConnectionNote({ connection }: { connection: Connection }) {
  const t = useTranslations("jobs");
  return (
    <p role="status" className="flex min-h-9 items-center gap-2 text-muted text-sm">
      <span aria-hidden className={cx("size-2 shrink-0 rounded-full", DOTS[connection])} />
      {t(connection)}
    </p>
  );
}
