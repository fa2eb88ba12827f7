"use client";

import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { cx } from "@/components/ui/cx";
import { type ListQuery, listHref } from "./list-query";

/** The collection, or what was deleted from it; plain links, so that a view can be sent to a colleague. */
export function ListTabs({
  museum,
  query,
  deleted,
  onGo,
}: {
  museum: string;
  query: ListQuery;
  deleted: number;
  onGo(change: Partial<ListQuery>): void;
}) {
  const t = useTranslations("collection");
  const format = useFormatter();
  const tabs = [
    { key: "all", change: { filters: {}, view: null }, here: !query.filters.deleted && !query.view },
    {
      key: "deletedWorks",
      change: { filters: { deleted: "yes" as const }, view: null },
      here: query.filters.deleted !== undefined,
    },
  ] as const;
  return (
    <nav aria-label={t("views")} className="-mx-1 min-w-0">
      <ul className="flex gap-1 overflow-x-auto px-1 py-0.5">
        {tabs.map(({ key, change, here }) => (
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
              {t(key)}
              {key === "deletedWorks" && (
                <span className="text-xs tabular-nums">{format.number(deleted)}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
