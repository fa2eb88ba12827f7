import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { cx } from "@/components/ui/cx";
import { type ReportQuery, reportHref } from "./report-query";

/** The report's parts, each with its number; plain links, so that a view can be sent to a colleague. */
export function ReportTabs({
  museum,
  query,
  counts,
  onGo,
}: {
  museum: string;
  query: ReportQuery;
  counts: Record<ReportQuery["show"], number>;
  onGo: (href: string) => void;
}) {
  const t = useTranslations("recognisability.report");
  const format = useFormatter();
  return (
    <nav aria-label={t("tabs")} className="min-w-0">
      <ul className="flex gap-1 overflow-x-auto">
        {(["pairs", "lacking", "settled"] as const).map((show) => {
          const href = reportHref(museum, { show });
          const here = query.show === show;
          return (
            <li key={show}>
              <Link
                href={href}
                prefetch={false}
                aria-current={here ? "true" : undefined}
                onNavigate={(event) => {
                  event.preventDefault();
                  onGo(href);
                }}
                className={cx(
                  "flex min-h-10 items-center gap-2 whitespace-nowrap rounded-full px-3.5 text-sm transition-colors duration-150 focus-visible:-outline-offset-2",
                  here ? "bg-ink/8 font-medium text-ink" : "text-muted hover:bg-ink/4 hover:text-ink",
                )}
              >
                {t(show)}
                <span className="text-xs tabular-nums">{format.number(counts[show])}</span>
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
