"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, useCallback, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { staffPaths } from "@/components/staff/paths";
import { LeaveGuard } from "@/components/ui/leave-guard";
import { ProblemNotice } from "@/components/ui/problem-notice";
import { useToast } from "@/components/ui/toasts";
import { artworkRecord, publishArtwork, restoreRevision, unpublishArtwork } from "@/lib/catalog/client";
import type { ArtworkRecord } from "@/lib/catalog/contract";
import { ConflictSheet } from "./conflict-sheet";
import { fieldId, type Place, RecordProvider, type Shown } from "./context";
import { HistorySheet } from "./history-sheet";
import { PublishSheet } from "./publish-sheet";
import { RecordAside } from "./record-aside";
import { RecordHead } from "./record-head";
import { Sections } from "./sections";
import { useRecordEditor } from "./use-editor";
import { differing, wrongPaths } from "./values";

type Panel = "publish" | "history" | "conflict" | null;

/**
 * One work as the office writes it. `pictures` and `recognition` are what other parts of the office show of the same
 * work; a work that is not created yet has neither.
 */
export function RecordView({
  first,
  place,
  pictures,
  recognition,
}: {
  first: ArtworkRecord | null;
  place: Place;
  pictures?: ReactNode;
  recognition?: ReactNode;
}) {
  const t = useTranslations("record");
  const router = useRouter();
  const client = useQueryClient();
  const toast = useToast();
  const { editor, isGone } = useRecordEditor(first, place);
  const state = useSyncExternalStore(editor.subscribe, editor.snapshot, editor.snapshot);
  const { record, status } = state;
  const [shown, setShown] = useState<Shown>("both");
  const [panel, setPanel] = useState<Panel>(null);
  const shared = useMemo(() => ({ editor, place, shown, show: setShown }), [editor, place, shown]);

  const takeIn = useCallback(
    (next: ArtworkRecord) => {
      client.setQueryData(artworkRecord(place.museum, next.id).queryKey, next);
      editor.take(next);
    },
    [client, editor, place.museum],
  );
  const toWrong = useCallback(() => {
    const { issues, values } = editor.snapshot();
    const [path] = wrongPaths(issues, values);
    if (!path) return;
    setShown("both");
    // Once the field is there: its language may not have been shown.
    requestAnimationFrame(() => document.getElementById(fieldId(path))?.focus());
  }, [editor]);
  const save = useCallback(async () => {
    const { record: known } = editor.snapshot();
    const isSaved = await editor.save({ strict: known?.state !== "draft" });
    const now = editor.snapshot();
    if (now.status === "conflict") setPanel("conflict");
    else if (!isSaved && now.status !== "failed") toWrong();
    if (!known && now.record) router.replace(staffPaths.artwork(place.museum, now.record.id));
  }, [editor, place.museum, router, toWrong]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "s" || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      void save();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [save]);

  const undo = useMutation({
    mutationFn: (act: () => Promise<ArtworkRecord>) => act(),
    onSuccess: takeIn,
    onError: (error) => toast({ text: error.message, failed: true }),
  });
  const done = (next: ArtworkRecord, text: string, back: () => Promise<ArtworkRecord>) => {
    takeIn(next);
    setPanel(null);
    toast({ text, action: { label: t("undo"), run: () => undo.mutate(back) } });
  };
  const unpublish = useMutation({
    mutationFn: (work: ArtworkRecord) => unpublishArtwork(place.museum, work),
    onSuccess: (next) =>
      done(next, t("saidUnpublished"), () =>
        publishArtwork(
          place.museum,
          next,
          next.checks.map(({ code }) => code),
        ),
      ),
    onError: (error) => toast({ text: error.message, failed: true }),
  });
  const openPublish = async () => {
    if (await editor.save({ strict: false })) setPanel("publish");
    else toWrong();
  };
  const preview = async () => {
    if (record?.state === "draft") await editor.save({ strict: false });
    if (record) window.open(staffPaths.artworkPreview(place.museum, record.id), "_blank");
  };
  const changed = differing(state.base, state.values);
  const isWrong = wrongPaths(state.issues, state.values).some((path) => changed.includes(path));
  const isSavedOnLeaving =
    record?.state === "draft" && (status === "unsaved" || status === "saving") && !isWrong;

  return (
    <RecordProvider value={shared}>
      <LeaveGuard when={changed.length > 0 && !isSavedOnLeaving} title={t("leaveTitle")} confirm={t("leave")}>
        {t("leaveText")}
      </LeaveGuard>
      <div className="-mt-6">
        <RecordHead
          onSave={() => void save()}
          onDiscard={() => editor.discard()}
          onPublish={() => void openPublish()}
          onUnpublish={() => record && unpublish.mutate(record)}
          onHistory={() => setPanel("history")}
          onPreview={() => void preview()}
          onReview={() => setPanel("conflict")}
        />
      </div>
      {isGone && (
        <div className="mt-6">
          <ProblemNotice title={t("goneTitle")} detail={t("goneText")} />
        </div>
      )}
      <div className="mt-6 grid gap-x-12 gap-y-8 xl:grid-cols-[minmax(0,1fr)_18rem]">
        <div className="min-w-0 max-w-5xl">
          <Sections pictures={record ? pictures : undefined} />
        </div>
        <RecordAside
          hasPictures={Boolean(record && pictures)}
          recognition={record ? recognition : undefined}
        />
      </div>
      <PublishSheet
        open={panel === "publish"}
        onOpenChange={(open) => setPanel(open ? "publish" : null)}
        onPublished={(next) => done(next, t("saidPublished"), () => unpublishArtwork(place.museum, next))}
      />
      <ConflictSheet
        open={panel === "conflict"}
        onOpenChange={(open) => setPanel(open ? "conflict" : null)}
        onResolved={() => void save()}
      />
      {record && (
        <HistorySheet
          record={record}
          open={panel === "history"}
          onOpenChange={(open) => setPanel(open ? "history" : null)}
          onRestored={(next, version, was) =>
            was
              ? done(next, t("saidRestored", { version }), () => restoreRevision(place.museum, next, was.id))
              : takeIn(next)
          }
        />
      )}
    </RecordProvider>
  );
}
