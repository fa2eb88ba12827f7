import { useTranslations } from "next-intl";
import { useState } from "react";
import { useToast } from "@/components/ui/toasts";
import { useManyArtworks } from "@/lib/catalog/client";
import type { BulkChanges, BulkResult } from "@/lib/catalog/contract";

export type Refusal = { refused: BulkResult["refused"]; changes: BulkChanges };

/** What is done with the chosen works; says what became of it and offers the way back. */
export function useBulk(museum: string, onDone: () => void) {
  const t = useTranslations("collection");
  const toast = useToast();
  const { change, undo, remove, restore } = useManyArtworks(museum);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const failed = (error: Error) => toast({ text: error.message, failed: true });

  // By promises: a notice outlives what it was called from.
  const takeBack = (changed: BulkResult["changed"]) =>
    void undo.mutateAsync(changed).then((result) => {
      const count = result.refused.length;
      toast({
        text: count > 0 ? t("undoneBut", { count, done: result.changed.length }) : t("undone"),
        failed: count > 0,
      });
    }, failed);
  return {
    busy: change.isPending || remove.isPending || restore.isPending,
    refusal,
    forget: () => setRefusal(null),
    change: (artworkIds: string[], changes: BulkChanges) =>
      change.mutateAsync({ artworkIds, changes }).then(({ changed, unchanged, refused }) => {
        setRefusal(refused.length > 0 ? { refused, changes } : null);
        const run = () => takeBack(changed);
        const action = changed.length > 0 ? { label: t("undo"), run } : undefined;
        toast({ text: t("changed", { count: changed.length, unchanged }), action });
      }, failed),
    remove: (artworkIds: string[]) =>
      remove.mutateAsync(artworkIds).then(() => {
        const run = () =>
          void restore.mutateAsync(artworkIds).then(() => toast({ text: t("undone") }), failed);
        toast({ text: t("removed", { count: artworkIds.length }), action: { label: t("undo"), run } });
        onDone();
      }, failed),
    restore: (artworkIds: string[]) =>
      restore.mutateAsync(artworkIds).then(() => {
        toast({ text: t("restored", { count: artworkIds.length }) });
        onDone();
      }, failed),
  };
}
