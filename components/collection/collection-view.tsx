"use client";

import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { useCallback, useRef, useState } from "react";
import { CallProblem } from "@/components/staff/call-problem";
import { staffPaths } from "@/components/staff/paths";
import { Button, ButtonLink } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { recordFacets, recordPages } from "@/lib/catalog/client";
import { PURGE_AFTER_DAYS, type RecordFacets, type RecordPage } from "@/lib/catalog/contract";
import type { Locale } from "@/lib/kernel/locale";
import { savedViews } from "@/lib/views/client";
import type { SavedView } from "@/lib/views/contract";
import { ColumnsMenu } from "./columns-menu";
import { ListFilters } from "./list-filters";
import { type ListQuery, listHref, readListQuery } from "./list-query";
import { ListSearch } from "./list-search";
import { ListTabs } from "./list-tabs";
import { NothingHere } from "./nothing-here";
import { RecordTable } from "./record-table";
import { RefusedSheet } from "./refused-sheet";
import { SelectionBar } from "./selection-bar";
import { ShortcutsSheet } from "./shortcuts-sheet";
import type { Clock } from "./table-props";
import { useBulk } from "./use-bulk";
import { useListKeys, useSingleKeys } from "./use-list-keys";
import { useSelection } from "./use-selection";
import { ViewActions } from "./view-actions";

type First = { query: ListQuery; page: RecordPage; facets: RecordFacets; views: { items: SavedView[] } };

const keyOf = ({ filters, sort, order }: ListQuery) => JSON.stringify([filters, sort, order]);

/** The collection as a list: found, sorted, chosen from and changed without leaving it. */
export function CollectionView({
  museum,
  clock,
  locales,
  first,
}: {
  museum: string;
  clock: Clock;
  locales: readonly Locale[];
  first: First;
}) {
  const t = useTranslations("collection");
  const search = useSearchParams();
  const query = readListQuery((key) => search.get(key));
  const { filters } = query;
  const list = useInfiniteQuery(
    recordPages(museum, query, keyOf(query) === keyOf(first.query) ? first.page : undefined),
  );
  const { data: facets } = useQuery(recordFacets(museum, first.facets));
  const {
    data: { items: views },
  } = useQuery(savedViews(museum, first.views));
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const total = list.data?.pages.at(-1)?.total ?? 0;
  const selection = useSelection(JSON.stringify(filters));
  const bulk = useBulk(museum, selection.clear);
  const letters = useSingleKeys();
  const [at, setAt] = useState(0);
  const wanted = useRef(false);
  const [helping, setHelping] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const begun = useRef(false);

  const go = (change: Partial<ListQuery>) => {
    window.history.pushState(null, "", listHref(museum, query, change));
    setAt(0);
    begun.current = false;
  };
  useListKeys(letters.on, {
    move(by) {
      wanted.current = true;
      // The first step leads to the list, not past its first row.
      const from = begun.current || by < 0 ? at : at - 1;
      begun.current = true;
      const next = Math.max(0, Math.min(items.length - 1, from + by));
      if (next === at) focusRow(at);
      setAt(next);
    },
    choose: (through) => items[at] && selection.toggle(items, at, through),
    search: () => field.current?.select(),
    help: () => setHelping(true),
    clear: selection.clear,
  });
  const { hasNextPage, isFetchingNextPage, isError, fetchNextPage } = list;
  const more = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage && !isError) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, isError, fetchNextPage]);
  const isEmpty = list.isSuccess && items.length === 0 && !list.isPlaceholderData;
  return (
    <div className="flex flex-col md:h-[calc(100dvh-7rem-1px)]">
      <PageHeading
        title={t("title")}
        actions={
          <ButtonLink size="compact" look="primary" href={staffPaths.newArtwork(museum)}>
            <Plus aria-hidden />
            {t("newWork")}
          </ButtonLink>
        }
      />
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <ListTabs {...{ museum, query, views, deleted: facets.deleted, onGo: go }} />
        <ViewActions
          {...{ museum, query, onGo: go }}
          view={views.find(({ id }) => id === query.view) ?? null}
        />
      </div>
      <div className="mt-2 flex flex-wrap items-center gap-2">
        <ListSearch
          q={filters.q ?? ""}
          field={field}
          label={t("search")}
          hint={t("searchHint")}
          onChange={(q) => go({ filters: { ...filters, q } })}
        />
        {!filters.deleted && (
          <ListFilters filters={filters} facets={facets} onChange={(next) => go({ filters: next })} />
        )}
      </div>
      {filters.deleted && (
        <p className="mt-3 max-w-prose text-muted text-sm">{t("deletedText", { days: PURGE_AFTER_DAYS })}</p>
      )}
      <SelectionBar
        {...{ museum, locales, facets, filters, total, selection, bulk, onHelp: () => setHelping(true) }}
      >
        {!filters.deleted && <ColumnsMenu columns={query.columns} onChange={(columns) => go({ columns })} />}
      </SelectionBar>
      {list.error && (
        <div className="py-4">
          <CallProblem
            title={t("loadFailed")}
            error={list.error}
            action={
              <Button size="compact" onClick={() => void (items.length ? fetchNextPage() : list.refetch())}>
                {t("tryAgain")}
              </Button>
            }
          />
        </div>
      )}
      {isEmpty ? (
        <NothingHere museum={museum} query={query} onGo={go} />
      ) : (
        <RecordTable
          {...{ museum, clock, query, items, total, selection, at, wanted }}
          stale={list.isPlaceholderData}
          onAt={setAt}
          onSort={(sort, order) => go({ sort, order })}
          onEnd={more}
          onRestore={({ id }) => void bulk.restore([id])}
        />
      )}
      <RefusedSheet museum={museum} bulk={bulk} />
      <ShortcutsSheet open={helping} letters={letters.on} onOpenChange={setHelping} onLetters={letters.set} />
    </div>
  );
}

/** Gives the focus to a row that the keys stay at. */
function focusRow(at: number) {
  document.querySelector<HTMLElement>(`tr[data-at="${at}"] [data-row-focus]`)?.focus();
}
