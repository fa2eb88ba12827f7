"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Moment } from "@/components/jobs/place";
import { CallProblem } from "@/components/staff/call-problem";
import { staffPaths } from "@/components/staff/paths";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { importPages } from "@/lib/imports/client";
import type { ImportPage } from "@/lib/imports/contract";
import { ImportState } from "./import-state";
import { RowsSkeleton } from "./skeletons";

type Item = ImportPage["items"][number];

/** Imports so far, newest first. */
export function ImportList({ museum, first }: { museum: string; first: ImportPage }) {
  const t = useTranslations("imports");
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useInfiniteQuery(
    importPages(museum, first),
  );
  if (!data) {
    if (!error) return <RowsSkeleton label={t("loading")} />;
    const again = <Button onClick={() => void refetch()}>{t("tryAgain")}</Button>;
    return <CallProblem title={t("loadFailed")} error={error} action={again} />;
  }
  const items = data.pages.flatMap((page) => page.items);
  if (items.length === 0) return <EmptyState title={t("emptyTitle")}>{t("emptyText")}</EmptyState>;
  return (
    <>
      <div className="overflow-x-auto rounded-xl border border-line bg-surface">
        <table className="w-full text-sm">
          <thead className="border-line border-b text-muted text-xs [&_th]:px-4 [&_th]:py-2.5 [&_th]:text-start [&_th]:font-normal">
            <tr>
              <th scope="col">{t("columns.what")}</th>
              <th scope="col">{t("columns.state")}</th>
              <th scope="col" className="!text-end">
                {t("columns.rows")}
              </th>
              <th scope="col" className="max-md:hidden">
                {t("columns.when")}
              </th>
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <Row key={item.id} museum={museum} item={item} />
            ))}
          </tbody>
        </table>
      </div>
      {hasNextPage && (
        <div className="mt-4 text-center">
          <Button size="compact" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t("more")}
          </Button>
        </div>
      )}
    </>
  );
}

function Row({ museum, item }: { museum: string; item: Item }) {
  const t = useTranslations("imports");
  return (
    <tr className="relative border-line border-b transition-colors duration-150 last:border-b-0 hover:bg-ink/[0.025] [&>*]:px-4 [&>*]:py-3">
      <th scope="row" className="max-w-96 text-start font-normal">
        <Link
          href={staffPaths.import(museum, item.id)}
          prefetch={false}
          className="block truncate font-medium leading-5 after:absolute after:inset-0"
          title={item.label}
        >
          {item.label}
        </Link>
        <span className="block text-muted leading-5">{t(`kinds.${item.kind}`)}</span>
      </th>
      <td>
        <ImportState item={item} />
      </td>
      <td className="text-end tabular-nums">{item.counts.read > 0 ? item.counts.read : ""}</td>
      <td className="whitespace-nowrap text-muted max-md:hidden">
        <Moment at={item.createdAt} />
      </td>
    </tr>
  );
}
