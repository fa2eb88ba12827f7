"use client";

import { ArrowDown, ArrowUp, CircleAlert, History, Trash2 } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { staffPaths } from "@/components/staff/paths";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { Menu, MenuItem } from "@/components/ui/menu";
import { useToast } from "@/components/ui/toasts";
import { useOrderTours, useRestoreTour } from "@/lib/tours/client";
import type { EditedTourList, TourLine } from "@/lib/tours/contract";
import { useDeleteWithUndo } from "./use-delete";

const CELL = "border-line border-b px-3 py-2 align-middle";

/** The museum's tours in the order in which visitors see them. */
export function TourTable({ museum, list }: { museum: string; list: EditedTourList }) {
  const t = useTranslations("tours");
  const router = useRouter();
  const toast = useToast();
  const order = useOrderTours(museum);
  const remove = useDeleteWithUndo(museum);
  const [wanted, setWanted] = useState<TourLine["id"][] | null>(null);
  const places = wanted ?? list.tours.map(({ id }) => id);
  const tours = list.tours.toSorted((a, b) => places.indexOf(a.id) - places.indexOf(b.id));
  const move = (index: number, by: 1 | -1) => {
    const ids = tours.map(({ id }) => id);
    const [moved] = ids.splice(index, 1);
    if (moved) ids.splice(index + by, 0, moved);
    setWanted(ids);
    order.mutate(ids, {
      onSuccess: () => router.refresh(),
      onError: (error) => {
        setWanted(null);
        toast({ text: error.message, failed: true });
      },
    });
  };
  return (
    <div className="overflow-x-auto">
      <table className="w-full border-separate border-spacing-0 text-sm">
        <thead>
          <tr className="text-start text-muted">
            {(["tourTitle", "state", "stops", "length", "order"] as const).map((key) => (
              <th key={key} scope="col" className={`${CELL} text-start font-normal`}>
                {t(key)}
              </th>
            ))}
            <th scope="col" className={CELL}>
              <span className="sr-only">{t("actions")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {tours.map((tour, index) => (
            <tr key={tour.id} className="hover:bg-ink/3">
              <th scope="row" className={`${CELL} text-start font-medium`}>
                <Link
                  href={staffPaths.tour(museum, tour.id)}
                  className="underline decoration-edge underline-offset-4 hover:decoration-ink"
                >
                  {tour.title}
                </Link>
              </th>
              <td className={CELL}>
                {t(tour.published ? "published" : "draft")}
                {tour.published && tour.errors > 0 && (
                  <span className="mt-0.5 flex items-center gap-1.5 text-danger">
                    <CircleAlert aria-hidden className="size-4 shrink-0" />
                    {t("needsAttention", { count: tour.errors })}
                  </span>
                )}
              </td>
              <td className={`${CELL} tabular-nums`}>{tour.stopCount}</td>
              <td className={`${CELL} whitespace-nowrap tabular-nums`}>
                {t("minutes", { minutes: tour.minutes })}
              </td>
              <td className={`${CELL} whitespace-nowrap`}>
                <IconButton
                  label={t("tourUp", { title: tour.title })}
                  disabled={index === 0}
                  onClick={() => move(index, -1)}
                  className="size-9! [&_svg]:size-4"
                >
                  <ArrowUp aria-hidden />
                </IconButton>
                <IconButton
                  label={t("tourDown", { title: tour.title })}
                  disabled={index === tours.length - 1}
                  onClick={() => move(index, 1)}
                  className="size-9! [&_svg]:size-4"
                >
                  <ArrowDown aria-hidden />
                </IconButton>
              </td>
              <td className={`${CELL} text-end`}>
                <IconButton
                  label={t("deleteTour", { title: tour.title })}
                  onClick={() => remove(tour)}
                  className="size-9! [&_svg]:size-4"
                >
                  <Trash2 aria-hidden />
                </IconButton>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Tours that were deleted, and the way to have one back. */
export function DeletedTours({ museum, deleted }: { museum: string; deleted: EditedTourList["deleted"] }) {
  const t = useTranslations("tours");
  const router = useRouter();
  const toast = useToast();
  const { mutate } = useRestoreTour(museum);
  if (deleted.length === 0) return null;
  const restore = (id: string, title: string) =>
    mutate(id, {
      onSuccess: () => {
        toast({ text: t("restored", { title }) });
        router.refresh();
      },
      onError: (error) => toast({ text: error.message, failed: true }),
    });
  return (
    <Menu
      trigger={
        <Button size="compact" look="quiet">
          <History aria-hidden />
          {t("deletedTours", { count: deleted.length })}
        </Button>
      }
    >
      {deleted.map(({ id, title }) => (
        <MenuItem key={id} onSelect={() => restore(id, title)}>
          {t("restore", { title })}
        </MenuItem>
      ))}
    </Menu>
  );
}
