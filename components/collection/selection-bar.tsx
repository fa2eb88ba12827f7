"use client";

import { ArchiveRestore, Keyboard, Pencil, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/dialog";
import { useToast } from "@/components/ui/toasts";
import { readRecordIds } from "@/lib/catalog/client";
import { PURGE_AFTER_DAYS, type RecordFacets, type RecordFilters } from "@/lib/catalog/contract";
import type { Locale } from "@/lib/kernel/locale";
import { BulkSheet } from "./bulk-sheet";
import type { useBulk } from "./use-bulk";
import type { Selection } from "./use-selection";

type Props = {
  museum: string;
  locales: readonly Locale[];
  facets: RecordFacets;
  filters: RecordFilters;
  total: number;
  selection: Selection;
  bulk: ReturnType<typeof useBulk>;
  onHelp(): void;
  /** What stands at the end of the bar while nothing is chosen. */
  children: ReactNode;
};

/** How many works there are; once some are chosen, what can be done with them. As high either way: nothing jumps. */
export function SelectionBar(props: Props) {
  const t = useTranslations("collection");
  const { filters, total, selection, onHelp, children } = props;
  const count = selection.ids.size;
  return (
    <div className="flex min-h-12 flex-wrap items-center gap-x-2 gap-y-1 text-sm">
      <p role="status" className="me-1 tabular-nums">
        {count > 0 ? (
          <span className="font-medium">{t("chosen", { count })}</span>
        ) : (
          <span className="text-muted">
            {t(filters.deleted ? "deletedCount" : "count", { count: total })}
          </span>
        )}
      </p>
      {count > 0 && <ChosenActions {...props} />}
      <div className="ms-auto flex items-center gap-2">
        {count === 0 && children}
        <Button
          size="compact"
          look="soft"
          aria-label={t("shortcuts")}
          title={t("shortcuts")}
          onClick={onHelp}
        >
          <Keyboard aria-hidden />
        </Button>
      </div>
    </div>
  );
}

function ChosenActions({ museum, locales, facets, filters, total, selection, bulk }: Props) {
  const t = useTranslations("collection");
  const toast = useToast();
  const [editing, setEditing] = useState(false);
  const ids = [...selection.ids];
  const count = ids.length;
  const chooseAll = () =>
    readRecordIds(museum, filters).then(
      (all) => {
        selection.put(all.artworkIds);
        const most = all.artworkIds.length;
        if (all.total > most) toast({ text: t("chosenMost", { count: most, total: all.total }) });
      },
      (error: Error) => toast({ text: error.message, failed: true }),
    );
  return (
    <>
      {count < total && (
        <Button size="compact" look="quiet" onClick={chooseAll}>
          {t("chooseAll", { count: total })}
        </Button>
      )}
      <Button size="compact" look="quiet" onClick={selection.clear}>
        {t("chooseNone")}
      </Button>
      {filters.deleted ? (
        <Button size="compact" disabled={bulk.busy} onClick={() => void bulk.restore(ids)}>
          <ArchiveRestore aria-hidden />
          {t("restore")}
        </Button>
      ) : (
        <>
          <Button size="compact" disabled={bulk.busy} onClick={() => setEditing(true)}>
            <Pencil aria-hidden />
            {t("edit")}
          </Button>
          <Button
            size="compact"
            disabled={bulk.busy}
            onClick={() => void bulk.change(ids, { state: "published" })}
          >
            {t("publish")}
          </Button>
          <Button
            size="compact"
            disabled={bulk.busy}
            onClick={() => void bulk.change(ids, { state: "draft" })}
          >
            {t("unpublish")}
          </Button>
          <ConfirmDialog
            title={t("deleteTitle", { count })}
            confirm={t("deleteThem", { count })}
            danger
            trigger={
              <Button size="compact" look="danger" disabled={bulk.busy}>
                <Trash2 aria-hidden />
                {t("delete")}
              </Button>
            }
            onConfirm={() => void bulk.remove(ids)}
          >
            {t("deleteText", { days: PURGE_AFTER_DAYS })}
          </ConfirmDialog>
          <BulkSheet
            {...{ count, facets, locales, open: editing, onOpenChange: setEditing }}
            onChange={(changes) => {
              setEditing(false);
              void bulk.change(ids, changes);
            }}
          />
        </>
      )}
    </>
  );
}
