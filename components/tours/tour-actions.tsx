"use client";

import { Eye, Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useCallback, useEffect, useState } from "react";
import { CallProblem } from "@/components/staff/call-problem";
import { ConflictDialog } from "@/components/staff/conflict-dialog";
import { staffPaths } from "@/components/staff/paths";
import { Button, ButtonLink } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { useToast } from "@/components/ui/toasts";
import { isConflict } from "@/lib/http/client-fetch";
import { readTour, useChangeTour, useTourState } from "@/lib/tours/client";
import { toSave, untitled } from "./draft";
import { useTour } from "./editor-context";
import { useDeleteWithUndo } from "./use-delete";

/** What can be done with the tour as a whole: save, publish, look at it as visitors would, delete. */
export function TourActions() {
  const t = useTranslations("tours");
  const { place, tour, draft, dirty, lacks, opened, saved } = useTour();
  const toast = useToast();
  const router = useRouter();
  const change = useChangeTour(place.museum);
  const setState = useTourState(place.museum);
  const remove = useDeleteWithUndo(place.museum);
  const [conflict, setConflict] = useState<string | null>(null);
  const busy = change.isPending || setState.isPending;
  const nameless = untitled(draft, place.locales);
  const wanting = lacks.some(({ severity }) => severity === "error");
  const { mutate: save } = change;

  const onError = useCallback((error: Error) => {
    if (isConflict(error)) setConflict(error.message);
  }, []);
  const run = useCallback(() => {
    if (!dirty || busy || nameless) return;
    save(toSave(draft, tour), {
      onSuccess: (next) => {
        saved(next);
        toast({ text: t("savedNow") });
        router.refresh();
      },
      onError,
    });
  }, [busy, dirty, draft, nameless, onError, router, save, saved, t, toast, tour]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "s") return;
      event.preventDefault();
      run();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [run]);

  const publish = (on: boolean) =>
    setState.mutate(
      { ...tour, publish: on },
      {
        onSuccess: (next) => {
          saved(next);
          toast({ text: t(on ? "publishedNow" : "unpublishedNow") });
        },
        onError,
      },
    );
  const failed = [change.error, setState.error].find((error) => error && !isConflict(error));
  return (
    <div className="sticky top-0 z-20 -mx-1 border-line border-y bg-ground/96 px-1 py-2 backdrop-blur-sm">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <p className="text-sm">
          <span className="font-medium">{t(tour.published ? "published" : "draft")}</span>{" "}
          <span role="status" className="text-muted">
            {t(busy ? "saving" : nameless ? "needsTitle" : dirty ? "notSaved" : "allSaved")}
          </span>
        </p>
        <div className="ms-auto flex flex-wrap items-center gap-2">
          <IconButton
            label={t("delete")}
            onClick={() => remove(tour)}
            disabled={busy}
            className="size-9! [&_svg]:size-4"
          >
            <Trash2 aria-hidden />
          </IconButton>
          <ButtonLink
            size="compact"
            href={staffPaths.tourPreview(place.museum, tour.id)}
            prefetch={false}
            aria-disabled={dirty}
          >
            <Eye aria-hidden />
            {t("preview")}
          </ButtonLink>
          {tour.published ? (
            <Button size="compact" disabled={busy || dirty} onClick={() => publish(false)}>
              {t("unpublish")}
            </Button>
          ) : (
            <Button size="compact" disabled={busy || dirty || wanting} onClick={() => publish(true)}>
              {t("publish")}
            </Button>
          )}
          <Button size="compact" look="primary" disabled={!dirty || busy || Boolean(nameless)} onClick={run}>
            {t("save")}
          </Button>
        </div>
      </div>
      {failed && <CallProblem title={t("saveFailed")} error={failed} />}
      <ConflictDialog
        title={t("conflictTitle")}
        detail={conflict}
        failed={t("saveFailed")}
        takeTheirs={{
          label: t("takeTheirs"),
          run: async () => opened(await readTour(place.museum, tour.id)),
        }}
        keepMine={{
          label: t("keepMine"),
          run: async () => saved(await readTour(place.museum, tour.id)),
        }}
        onClose={() => setConflict(null)}
      >
        {t("conflictText")}
      </ConflictDialog>
    </div>
  );
}
