"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { staffPaths } from "@/components/staff/paths";
import { useToast } from "@/components/ui/toasts";
import { useDeleteTour, useRestoreTour } from "@/lib/tours/client";

/** Deletes a tour and offers the way back; from its own page it leads to the list. */
export function useDeleteWithUndo(museum: string): (tour: { id: string; version: number }) => void {
  const t = useTranslations("tours");
  const toast = useToast();
  const router = useRouter();
  const { mutateAsync: remove } = useDeleteTour(museum);
  const { mutateAsync: restore } = useRestoreTour(museum);
  const failed = (error: Error) => toast({ text: error.message, failed: true });
  return (tour) => {
    // By promise: the notice outlives the page that it is called from.
    const putBack = () => void restore(tour.id).then(() => router.refresh(), failed);
    remove(tour).then(() => {
      toast({ text: t("deleted"), action: { label: t("undo"), run: putBack } });
      router.push(staffPaths.tours(museum));
      router.refresh();
    }, failed);
  };
}
