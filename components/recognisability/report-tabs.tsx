import { useFormatter, useTranslations } from "next-intl";
import { TabLinks } from "@/components/ui/tab-links";
import { type ReportQuery, reportHref } from "./report-query";

/** The report's parts, each with its number. */
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
  const tabs = (["pairs", "lacking", "settled"] as const).map((show) => {
    const href = reportHref(museum, { show });
    return {
      ...{ key: show, href, here: query.show === show, onGo: () => onGo(href) },
      label: (
        <>
          {t(show)}
          <span className="text-xs tabular-nums">{format.number(counts[show])}</span>
        </>
      ),
    };
  });
  return <TabLinks label={t("tabs")} tabs={tabs} />;
}
