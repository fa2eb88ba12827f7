"use client";

import { History, Plus } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { staffPaths } from "@/components/staff/paths";
import { Button } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";
import { Menu, MenuItem } from "@/components/ui/menu";
import { useToast } from "@/components/ui/toasts";
import { useRestoreFloor } from "@/lib/building/client";
import type { FloorList } from "@/lib/museums/contract";
import { AddFloor } from "./add-floor";
import type { EditorPlace } from "./editor-context";

/** The museum's floors from the lowest up, the way to another, and those that can be put back. */
export function FloorBar({
  place,
  list,
  here,
}: {
  place: EditorPlace;
  list: FloorList;
  here: string | undefined;
}) {
  const t = useTranslations("building");
  return (
    <div className="mb-4 flex flex-wrap items-center gap-2">
      <nav aria-label={t("floors")}>
        <ul className="flex flex-wrap gap-1">
          {list.floors.map(({ id, name, level }) => (
            <li key={id}>
              <Link
                href={staffPaths.building(place.museum, { floor: id })}
                aria-current={id === here ? "page" : undefined}
                className={cx(
                  "flex min-h-9 items-center gap-2 rounded-full px-3.5 text-sm",
                  id === here ? "bg-ink/9 font-medium" : "text-muted hover:bg-ink/5 hover:text-ink",
                )}
              >
                <span className="text-muted tabular-nums">{level}</span>
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <AddFloor
        place={place}
        level={Math.max(-1, ...list.floors.map(({ level }) => level)) + 1}
        trigger={
          <Button size="compact" look={list.floors.length === 0 ? "primary" : "secondary"}>
            <Plus aria-hidden />
            {t("addFloor")}
          </Button>
        }
      />
      {list.removed.length > 0 && <Removed place={place} removed={list.removed} />}
    </div>
  );
}

function Removed({ place, removed }: { place: EditorPlace; removed: FloorList["removed"] }) {
  const t = useTranslations("building");
  const router = useRouter();
  const toast = useToast();
  const { mutate } = useRestoreFloor(place.museum);
  const restore = (id: string) =>
    mutate(id, {
      onSuccess: ({ floorId, hungAgain, elsewhere }) => {
        toast({
          text: elsewhere > 0 ? t("restoredBut", { count: elsewhere }) : t("restored", { count: hungAgain }),
        });
        router.push(staffPaths.building(place.museum, { floor: floorId }));
        router.refresh();
      },
      onError: (error) => toast({ text: error.message, failed: true }),
    });
  return (
    <Menu
      align="start"
      trigger={
        <Button size="compact" look="quiet">
          <History aria-hidden />
          {t("removedFloors", { count: removed.length })}
        </Button>
      }
    >
      {removed.map(({ id, name, level, roomCount }) => (
        <MenuItem key={id} onSelect={() => restore(id)}>
          {t("restoreFloor", { name, level, rooms: roomCount })}
        </MenuItem>
      ))}
    </Menu>
  );
}
