"use client";

import { BookmarkPlus, Ellipsis } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { Menu, MenuItem } from "@/components/ui/menu";
import { useToast } from "@/components/ui/toasts";
import { useViews } from "@/lib/views/client";
import type { SavedView } from "@/lib/views/contract";
import { type ListQuery, viewOf } from "./list-query";
import { ViewSheet } from "./view-sheet";

/** Keeps what the list shows as a view, or what was changed of the one that is open. */
export function ViewActions({
  museum,
  query,
  view,
  onGo,
}: {
  museum: string;
  query: ListQuery;
  /** The view that is open. */
  view: SavedView | null;
  onGo(change: Partial<ListQuery>): void;
}) {
  const t = useTranslations("collection");
  const toast = useToast();
  const { save, change, remove } = useViews(museum);
  const [sheet, setSheet] = useState<"new" | "change" | null>(null);
  const now = viewOf(query);
  const isKept = now === (view?.query ?? "");
  const failed = (error: Error) => toast({ text: error.message, failed: true });
  const saved = ({ id, name }: SavedView) => {
    setSheet(null);
    onGo({ view: id });
    toast({ text: t("viewSaved", { name }) });
  };
  const forget = (gone: SavedView) =>
    void remove.mutateAsync(gone.id).then(() => {
      onGo({ filters: {}, view: null });
      const { name, shared, query: kept } = gone;
      const run = () => void save.mutateAsync({ name, shared, query: kept }).then(saved, failed);
      toast({ text: t("viewDeleted", { name }), action: { label: t("undo"), run } });
    }, failed);
  return (
    <div className="flex items-center gap-1">
      {view?.mine && !isKept && (
        <Button
          size="compact"
          disabled={change.isPending}
          onClick={() => void change.mutateAsync({ id: view.id, query: now }).then(saved, failed)}
        >
          {t("saveChanges")}
        </Button>
      )}
      {!isKept && (
        <Button size="compact" look="soft" onClick={() => setSheet("new")}>
          <BookmarkPlus aria-hidden />
          {t("saveView")}
        </Button>
      )}
      {view?.mine && (
        <Menu
          trigger={
            <IconButton label={t("viewMore", { name: view.name })} className="size-9! [&_svg]:size-4">
              <Ellipsis aria-hidden />
            </IconButton>
          }
        >
          <MenuItem onSelect={() => setSheet("change")}>{t("rename")}</MenuItem>
          <MenuItem danger onSelect={() => forget(view)}>
            {t("deleteView")}
          </MenuItem>
        </Menu>
      )}
      <ViewSheet
        {...{
          museum,
          query: now,
          view: sheet === "change" ? view : null,
          open: sheet !== null,
          onSaved: saved,
        }}
        onOpenChange={(open) => !open && setSheet(null)}
      />
    </div>
  );
}
