"use client";

import { ArrowDown, ArrowUp, Ellipsis, Star, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Menu, MenuItem } from "@/components/ui/menu";
import { useToast } from "@/components/ui/toasts";
import { usePictureAction, type WorkPictures } from "@/lib/media/client";
import type { OfficePicture } from "@/lib/media/contract";

export type PlacedPicture = {
  of: WorkPictures;
  picture: OfficePicture;
  /** Its place in the list, counted from 0, of how many. */
  place: number;
  count: number;
  onMove: (place: number) => void;
};

/** What else can be done with a picture. Deleting is done at once and can be undone. */
export function PictureMenu({ of, picture, place, count, onMove }: PlacedPicture) {
  const t = useTranslations("media");
  const toast = useToast();
  const { remove, restore } = usePictureAction(of);
  const failed = (error: Error) =>
    toast({ text: t("actionFailed", { reason: error.message }), failed: true });
  const undo = () =>
    restore.mutate(picture.id, { onSuccess: () => toast({ text: t("restored") }), onError: failed });
  const name = t("more", { number: place + 1 });
  return (
    <Menu
      trigger={
        <Button look="soft" size="compact" aria-label={name} title={name} disabled={remove.isPending}>
          <Ellipsis aria-hidden />
        </Button>
      }
    >
      <MenuItem disabled={place === 0} onSelect={() => onMove(0)}>
        <Star aria-hidden />
        {t("makeMain")}
      </MenuItem>
      <MenuItem disabled={place === 0} onSelect={() => onMove(place - 1)}>
        <ArrowUp aria-hidden />
        {t("moveUp")}
      </MenuItem>
      <MenuItem disabled={place === count - 1} onSelect={() => onMove(place + 1)}>
        <ArrowDown aria-hidden />
        {t("moveDown")}
      </MenuItem>
      <MenuItem
        danger
        onSelect={() =>
          remove.mutate(picture.id, {
            onSuccess: () => toast({ text: t("deleted"), action: { label: t("undo"), run: undo } }),
            onError: failed,
          })
        }
      >
        <Trash2 aria-hidden />
        {t("delete")}
      </MenuItem>
    </Menu>
  );
}
