"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import Link from "next/link";
import { useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { ListSearch } from "@/components/collection/list-search";
import { CallProblem } from "@/components/staff/call-problem";
import { staffPaths } from "@/components/staff/paths";
import { Button, ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { artistRecordPages } from "@/lib/catalog/client";
import type { ArtistLine, ArtistRecordPage } from "@/lib/catalog/contract";

type First = { q: string; page: ArtistRecordPage };

/** Everybody whom the museum's works are by, in all spellings. What is searched for is in the address. */
export function ArtistsView({ museum, first }: { museum: string; first: First }) {
  const t = useTranslations("artists");
  const q = useSearchParams().get("q")?.trim() ?? "";
  const field = useRef<HTMLInputElement>(null);
  const list = useInfiniteQuery(artistRecordPages(museum, q, q === first.q ? first.page : undefined));
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const total = list.data?.pages.at(-1)?.total ?? 0;
  const add = (
    <ButtonLink size="compact" look="primary" href={staffPaths.newArtist(museum)}>
      <Plus aria-hidden />
      {t("newArtist")}
    </ButtonLink>
  );
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} actions={add} />
      <div className="mb-3 flex flex-wrap items-center gap-4">
        <ListSearch
          q={q}
          field={field}
          label={t("search")}
          hint={t("searchHint")}
          onChange={(next) => window.history.replaceState(null, "", staffPaths.artists(museum, { q: next }))}
        />
        <p role="status" className="text-muted text-sm tabular-nums">
          {t("count", { count: total })}
        </p>
      </div>
      {items.length > 0 && <Table museum={museum} items={items} />}
      {items.length === 0 &&
        list.isSuccess &&
        (q ? (
          <EmptyState title={t("noneMatch")} action={add} />
        ) : (
          <EmptyState title={t("none")} action={add}>
            {t("noneText")}
          </EmptyState>
        ))}
      {list.error && (
        <CallProblem
          title={t("loadFailed")}
          error={list.error}
          action={
            <Button size="compact" onClick={() => void list.refetch()}>
              {t("tryAgain")}
            </Button>
          }
        />
      )}
      {list.hasNextPage && (
        <Button
          size="compact"
          className="mt-4 self-center"
          disabled={list.isFetchingNextPage}
          onClick={() => void list.fetchNextPage()}
        >
          {t("more")}
        </Button>
      )}
    </>
  );
}

const CELL = "border-line border-b px-2 py-2 text-start";

function Table({ museum, items }: { museum: string; items: readonly ArtistLine[] }) {
  const t = useTranslations("artists");
  return (
    <div className="overflow-x-auto">
      <table aria-label={t("title")} className="w-full border-separate border-spacing-0 text-sm">
        <thead className="text-muted">
          <tr>
            {(["name", "sortName", "life", "works", "authorities"] as const).map((column) => (
              <th key={column} scope="col" className={`${CELL} whitespace-nowrap font-normal`}>
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((artist) => (
            <tr key={artist.id} className="hover:bg-ink/3">
              <th scope="row" className={`${CELL} font-medium`}>
                <Link
                  href={staffPaths.artist(museum, artist.id)}
                  prefetch={false}
                  className="underline decoration-transparent underline-offset-4 hover:decoration-current"
                >
                  {artist.name}
                </Link>
              </th>
              <td className={`${CELL} text-muted`}>{artist.sortName}</td>
              <td className={`${CELL} whitespace-nowrap tabular-nums`}>
                {(artist.bornYear ?? artist.diedYear) !== null &&
                  `${artist.bornYear ?? "?"}–${artist.diedYear ?? ""}`}
              </td>
              <td className={`${CELL} whitespace-nowrap tabular-nums`}>
                {artist.works > 0 ? (
                  <Link
                    href={staffPaths.artworks(museum, { artist: artist.id })}
                    prefetch={false}
                    className="underline decoration-edge underline-offset-4 hover:decoration-ink"
                  >
                    {t("worksBy", { count: artist.works })}
                  </Link>
                ) : (
                  <span className="text-muted">{t("worksBy", { count: 0 })}</span>
                )}
              </td>
              <td className={`${CELL} whitespace-nowrap text-muted`}>
                {[artist.wikidataId && t("wikidata"), artist.ulanId && t("ulan")].filter(Boolean).join(", ")}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
