"use client";

import { useTranslations } from "next-intl";
import { staffPaths } from "@/components/staff/paths";
import { Button, ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { countFilters, type ListQuery } from "./list-query";

/** Why there is no work in the list, and what leads to one. */
export function NothingHere({
  museum,
  query,
  onGo,
}: {
  museum: string;
  query: ListQuery;
  onGo(change: Partial<ListQuery>): void;
}) {
  const t = useTranslations("collection");
  const { deleted } = query.filters;
  if (countFilters(query) > 0)
    return (
      <EmptyState
        title={t("noneMatch")}
        action={
          <Button size="compact" onClick={() => onGo({ filters: { deleted } })}>
            {t("clearFilters")}
          </Button>
        }
      >
        {t("noneMatchText")}
      </EmptyState>
    );
  if (deleted) return <EmptyState title={t("noneDeleted")}>{t("noneDeletedText")}</EmptyState>;
  return (
    <EmptyState
      title={t("noWorks")}
      action={
        <ButtonLink size="compact" look="primary" href={staffPaths.newArtwork(museum)}>
          {t("newWork")}
        </ButtonLink>
      }
    >
      {t("noWorksText")}
    </EmptyState>
  );
}
