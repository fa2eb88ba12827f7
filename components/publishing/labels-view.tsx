"use client";

import { useQuery } from "@tanstack/react-query";
import { ChevronLeft, ChevronRight, Printer } from "lucide-react";
import { useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { CallProblem } from "@/components/staff/call-problem";
import { DownloadLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { IconButton } from "@/components/ui/icon-button";
import { PageHeading } from "@/components/ui/page-heading";
import { Skeleton } from "@/components/ui/skeleton";
import type { Facets } from "@/lib/catalog/contract";
import type { Locale } from "@/lib/kernel/locale";
import { labelPreview, labelsPdf } from "@/lib/publishing/client";
import { FORMATS } from "@/lib/publishing/contract";
import { LabelForm } from "./label-form";
import { LabelNotes } from "./label-notes";
import { asked, type LabelsQuery, labelsHref, readLabelsQuery } from "./labels-query";
import { Paper } from "./paper";

/** Labels to print: what is on them at one side, how they will look at the other. */
export function LabelsView({
  museum,
  locales,
  facets,
  reachable,
}: {
  museum: string;
  locales: Locale[];
  facets: Facets;
  reachable: boolean;
}) {
  const t = useTranslations("publishing");
  const search = useSearchParams();
  const query = readLabelsQuery((key) => search.get(key), locales[0] ?? "en");
  const change = (wanted: Partial<LabelsQuery>) =>
    window.history.replaceState(null, "", labelsHref(museum, query, wanted));
  const { data } = useQuery(labelPreview(museum, { ...asked(query), page: String(query.page) }));
  return (
    <>
      <PageHeading
        title={t("title")}
        lead={t("lead")}
        actions={
          data && data.labels > 0 ? (
            <DownloadLink look="primary" size="compact" href={labelsPdf(museum, asked(query))}>
              <Printer aria-hidden />
              {t("download")}
            </DownloadLink>
          ) : undefined
        }
      />
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[20rem_minmax(0,1fr)]">
        <LabelForm query={query} facets={facets} locales={locales} onChange={change} />
        <section aria-label={t("preview")} className="min-w-0">
          <Preview museum={museum} query={query} reachable={reachable} onChange={change} />
        </section>
      </div>
    </>
  );
}

function Preview({
  museum,
  query,
  reachable,
  onChange,
}: {
  museum: string;
  query: LabelsQuery;
  reachable: boolean;
  onChange: (change: Partial<LabelsQuery>) => void;
}) {
  const t = useTranslations("publishing");
  const { data, error, isPlaceholderData } = useQuery(
    labelPreview(museum, { ...asked(query), page: String(query.page) }),
  );
  const format = FORMATS[query.format];
  const { widthMm, heightMm } = format.page;
  // A roll's label is shown larger than life, a sheet as it fits beside the form.
  const shape = { maxWidth: widthMm < 150 ? `${widthMm * 6}px` : "42rem" };
  if (error) return <CallProblem title={t("failed")} error={error} />;
  if (!data)
    return (
      <div style={shape}>
        <Skeleton className="mb-4 h-10 w-64" />
        <Skeleton className="w-full" style={{ aspectRatio: `${widthMm} / ${heightMm}` }} />
      </div>
    );
  if (data.labels === 0) return <EmptyState title={t("noneTitle")}>{t("none")}</EmptyState>;
  const turn = (page: number) => () => onChange({ page });
  return (
    <div className="flex flex-col gap-4" style={shape} aria-busy={isPlaceholderData}>
      <div className="flex flex-wrap items-center gap-x-3">
        <p role="status" className="me-auto text-sm tabular-nums">
          {t("count", { labels: data.labels, pages: data.pages })}
        </p>
        {data.pages > 1 && (
          <div className="flex items-center gap-1">
            <IconButton label={t("before")} disabled={query.page <= 1} onClick={turn(query.page - 1)}>
              <ChevronLeft aria-hidden className="rtl:-scale-x-100" />
            </IconButton>
            <span className="text-sm tabular-nums">
              {t("pageOf", { page: query.page, pages: data.pages })}
            </span>
            <IconButton label={t("after")} disabled={query.page >= data.pages} onClick={turn(query.page + 1)}>
              <ChevronRight aria-hidden className="rtl:-scale-x-100" />
            </IconButton>
          </div>
        )}
      </div>
      <LabelNotes preview={data} reachable={reachable} />
      <Paper
        format={query.format}
        preview={data}
        marks={query.marks}
        onStart={format.columns > 1 && query.page === 1 ? (skip) => onChange({ skip }) : undefined}
      />
    </div>
  );
}
