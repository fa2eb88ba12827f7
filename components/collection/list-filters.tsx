"use client";

import { useTranslations } from "next-intl";
import { FilterSelect } from "@/components/recognisability/filter-select";
import { Button } from "@/components/ui/button";
import { RECORD_LACKS, type RecordFacets, type RecordFilters } from "@/lib/catalog/contract";

/** What the list is narrowed to, each as a list of choices. */
export function ListFilters({
  filters,
  facets,
  onChange,
}: {
  filters: RecordFilters;
  facets: RecordFacets;
  onChange(filters: RecordFilters): void;
}) {
  const t = useTranslations("collection");
  const put = (change: Partial<RecordFilters>) => onChange({ ...filters, ...change });
  const named = (one: { id: string; name: string }) => ({ value: one.id, name: one.name });
  const words = <V extends string>(kind: "stateIs" | "displayIs" | "missingIs", values: readonly V[]) =>
    values.map((value) => ({ value, name: t(`${kind}.${value}` as "stateIs.draft") }));
  const { q: _, deleted, ...narrowing } = filters;
  return (
    <div className="contents [&_select]:max-w-40">
      <FilterSelect
        label={t("filter.state")}
        any={t("anyState")}
        value={filters.state}
        options={words("stateIs", ["draft", "published"] as const)}
        onChange={(state) => put({ state })}
      />
      <FilterSelect
        label={t("filter.room")}
        any={t("anyRoom")}
        value={filters.room}
        options={[{ value: "none", name: t("noRoom") }, ...facets.rooms.map(named)]}
        onChange={(room) => put({ room: room as RecordFilters["room"] })}
      />
      <FilterSelect
        label={t("filter.artist")}
        any={t("anyArtist")}
        value={filters.artist}
        options={facets.artists.map(named)}
        onChange={(artist) => put({ artist: artist as RecordFilters["artist"] })}
      />
      <FilterSelect
        label={t("filter.tag")}
        any={t("anyTag")}
        value={filters.tag}
        options={facets.tags.map((tag) => ({ value: tag, name: tag }))}
        onChange={(tag) => put({ tag })}
      />
      <FilterSelect
        label={t("filter.display")}
        any={t("anyDisplay")}
        value={filters.display}
        options={words("displayIs", ["yes", "no"] as const)}
        onChange={(display) => put({ display })}
      />
      <FilterSelect
        label={t("filter.missing")}
        any={t("anyMissing")}
        value={filters.missing}
        options={words("missingIs", RECORD_LACKS)}
        onChange={(missing) => put({ missing })}
      />
      {Object.values({ ...narrowing, q: filters.q }).some(Boolean) && (
        <Button size="compact" look="quiet" onClick={() => onChange({ deleted })}>
          {t("clearFilters")}
        </Button>
      )}
    </div>
  );
}
