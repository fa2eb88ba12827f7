"use client";

import { Users } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { TabLinks } from "@/components/ui/tab-links";
import type { SavedView } from "@/lib/views/contract";
import { type ListQuery, listHref, readListQuery } from "./list-query";

type Tab = { key: string; change: Partial<ListQuery>; here: boolean; label: ReactNode };

/** The collection, views of it, and what was deleted. */
export function ListTabs({
  museum,
  query,
  views,
  deleted,
  onGo,
}: {
  museum: string;
  query: ListQuery;
  views: readonly SavedView[];
  deleted: number;
  onGo(change: Partial<ListQuery>): void;
}) {
  const t = useTranslations("collection");
  const format = useFormatter();
  const isBin = query.filters.deleted !== undefined;
  const open = views.find(({ id }) => id === query.view);
  const tabs: Tab[] = [
    { key: "all", change: { filters: {}, view: null }, here: !isBin && !open, label: t("all") },
    ...views.map((view) => ({
      key: view.id,
      change: { ...queryOf(view), view: view.id },
      here: view === open,
      label: (
        <>
          {view.name}
          {view.shared && (
            <>
              <Users aria-hidden className="size-3.5" />
              <span className="sr-only">({t("sharedView")})</span>
            </>
          )}
        </>
      ),
    })),
    {
      key: "deleted",
      change: { filters: { deleted: "yes" }, view: null },
      here: isBin && !open,
      label: (
        <>
          {t("deletedWorks")}
          <span className="text-xs tabular-nums">{format.number(deleted)}</span>
        </>
      ),
    },
  ];
  return (
    <TabLinks
      label={t("views")}
      tabs={tabs.map(({ change, ...tab }) => ({
        ...{ ...tab, href: listHref(museum, query, change), onGo: () => onGo(change) },
      }))}
    />
  );
}

function queryOf({ query }: SavedView): ListQuery {
  const search = new URLSearchParams(query);
  return readListQuery((key) => search.get(key));
}
