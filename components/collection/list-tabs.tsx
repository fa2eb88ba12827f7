"use client";

import { Users } from "lucide-react";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";
import type { SavedView } from "@/lib/views/contract";
import { type ListQuery, listHref, readListQuery } from "./list-query";

type Tab = { key: string; change: Partial<ListQuery>; here: boolean; label: ReactNode };

/** The collection, views of it, and what was deleted; plain links, so that a view can be sent to a colleague. */
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
    <nav aria-label={t("views")} className="-mx-1 min-w-0">
      <ul className="flex gap-1 overflow-x-auto px-1 py-0.5">
        {tabs.map(({ key, change, here, label }) => (
          <li key={key}>
            <Link
              href={listHref(museum, query, change)}
              prefetch={false}
              aria-current={here ? "true" : undefined}
              onNavigate={(event) => {
                event.preventDefault();
                onGo(change);
              }}
              className={cx(
                "flex min-h-9 items-center gap-2 whitespace-nowrap rounded-full px-3.5 text-sm transition-colors duration-150",
                here ? "bg-ink/8 font-medium text-ink" : "text-muted hover:bg-ink/4 hover:text-ink",
              )}
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function queryOf({ query }: SavedView): ListQuery {
  const search = new URLSearchParams(query);
  return readListQuery((key) => search.get(key));
}
