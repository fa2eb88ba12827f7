"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { Search } from "lucide-react";
import Link from "next/link";
import { useSearchParams } from "next/navigation";
import { useFormatter, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { CallProblem } from "@/components/staff/call-problem";
import { Button } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";
import { EmptyState } from "@/components/ui/empty-state";
import { importRows } from "@/lib/imports/client";
import type { Import } from "@/lib/imports/contract";
import {
  countOf,
  type ImportQuery,
  importHref,
  readImportQuery,
  shownRows,
  VIEWS,
  type View,
} from "./import-query";
import { RowTable } from "./row-table";
import { RowsSkeleton } from "./skeletons";
import { ProblemsLink } from "./summary";

type Props = { museum: string; now: Import };

/** The rows of an import by what they do, found by words, each to be opened. */
export function RowsView({ museum, now }: Props) {
  const search = useSearchParams();
  const query = readImportQuery((key) => search.get(key));
  const goTo = (change: Partial<ImportQuery>, replace = false) => {
    const href = importHref(museum, now.id, query, change);
    window.history[replace ? "replaceState" : "pushState"](null, "", href);
  };
  const { counts } = now;
  return (
    <section>
      <div className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        <Views museum={museum} now={now} query={query} onGo={(show) => goTo({ show })} />
        <div className="ms-auto flex flex-wrap items-center gap-2">
          {counts.refused + counts.noted + counts.kept + counts.left > 0 && (
            <ProblemsLink museum={museum} now={now} />
          )}
          <Finder value={query.search} onFind={(found) => goTo({ search: found }, true)} />
        </div>
      </div>
      <Rows museum={museum} now={now} query={query} />
    </section>
  );
}

/** Views that say nothing of this import are left out, the one that is open aside. */
function Views({ museum, now, query, onGo }: Props & { query: ImportQuery; onGo: (view: View) => void }) {
  const t = useTranslations("imports.views");
  const format = useFormatter();
  const always: View[] = ["all", "new", "changed", "unchanged", "refused"];
  const views = VIEWS.filter(
    (view) => always.includes(view) || view === query.show || countOf(now.counts, view) > 0,
  );
  return (
    <nav aria-label={t("label")} className="min-w-0">
      <ul className="flex flex-wrap gap-1">
        {views.map((view) => {
          const here = view === query.show;
          return (
            <li key={view}>
              <Link
                href={importHref(museum, now.id, query, { show: view })}
                prefetch={false}
                aria-current={here ? "true" : undefined}
                onNavigate={(event) => {
                  event.preventDefault();
                  onGo(view);
                }}
                className={cx(
                  "flex min-h-9 items-center gap-2 whitespace-nowrap rounded-full px-3.5 text-sm transition-colors duration-150 focus-visible:-outline-offset-2",
                  here ? "bg-ink/8 font-medium text-ink" : "text-muted hover:bg-ink/4 hover:text-ink",
                )}
              >
                {t(view)}
                <span
                  className={cx(
                    "text-xs tabular-nums",
                    view === "refused" && now.counts.refused > 0 && "font-medium text-danger",
                  )}
                >
                  {format.number(countOf(now.counts, view))}
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

const TYPED_MS = 300;

function Finder({ value, onFind }: { value: string; onFind: (search: string) => void }) {
  const t = useTranslations("imports");
  const [typed, setTyped] = useState(value);
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => onFind(typed), TYPED_MS);
    return () => clearTimeout(timer);
  }, [typed, value, onFind]);
  return (
    <label className="relative flex items-center">
      <span className="sr-only">{t("search")}</span>
      <Search aria-hidden className="pointer-events-none absolute start-3 size-4 text-muted" />
      <input
        type="search"
        value={typed}
        placeholder={t("search")}
        onChange={(event) => setTyped(event.target.value)}
        className="min-h-9 w-56 rounded-full border border-edge bg-surface ps-9 pe-3 text-sm placeholder:text-muted"
      />
    </label>
  );
}

function Rows({ museum, now, query }: Props & { query: ImportQuery }) {
  const t = useTranslations("imports");
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    importRows(museum, now.id, shownRows(query)),
  );
  if (!data) {
    if (!error) return <RowsSkeleton label={t("loading")} />;
    const again = <Button onClick={() => void refetch()}>{t("tryAgain")}</Button>;
    return <CallProblem title={t("loadFailed")} error={error} action={again} />;
  }
  const rows = data.pages.flatMap(({ items }) => items);
  if (rows.length === 0) return <EmptyState title={t("noRows")}>{t("noRowsText")}</EmptyState>;
  const total = query.search ? null : Math.max(rows.length, countOf(now.counts, query.show));
  return (
    <>
      <RowTable museum={museum} rows={rows} />
      <div className="mt-4 flex flex-col items-center gap-3">
        {total !== null && (
          <p role="status" className="text-muted text-sm tabular-nums">
            {t("shown", { shown: rows.length, total })}
          </p>
        )}
        {error && <CallProblem title={t("loadFailed")} error={error} />}
        {hasNextPage && (
          <Button size="compact" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {isFetchingNextPage ? t("loading") : t("more")}
          </Button>
        )}
      </div>
    </>
  );
}
