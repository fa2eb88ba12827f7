"use client";

import { useInfiniteQuery, useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { CallProblem } from "@/components/staff/call-problem";
import { Button } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";
import { Skeleton } from "@/components/ui/skeleton";
import { artworkRevisions, restoreRevision } from "@/lib/catalog/client";
import type { ArtworkRecord, ArtworkRevision } from "@/lib/catalog/contract";
import { useEditorState, useShared } from "./context";
import type { State } from "./editor";
import { useEditorName, useFieldName, useMoment, useValueWords } from "./wording";

const statusOf = ({ status }: State) => status;

/** Every version of the work: who changed what and when, and the way back to any of them. */
export function HistorySheet({
  record,
  open,
  onOpenChange,
  onRestored,
}: {
  record: ArtworkRecord;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** `was` is the version that was the newest until then. */
  onRestored: (record: ArtworkRecord, version: number, was: ArtworkRevision | undefined) => void;
}) {
  const t = useTranslations("record");
  const { place } = useShared();
  const isSaved = useEditorState(statusOf) === "saved";
  const list = useInfiniteQuery({ ...artworkRevisions(place.museum, record), enabled: open });
  const revisions = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const restore = useMutation({
    mutationFn: ({ id }: ArtworkRevision) => restoreRevision(place.museum, record, id),
    onSuccess: (restored, { version }) => onRestored(restored, version, revisions[0]),
  });
  return (
    <Sheet title={t("history")} open={open} onOpenChange={onOpenChange}>
      {!isSaved && <p className="mb-4 text-muted text-sm">{t("saveBeforeRestore")}</p>}
      {restore.error && <CallProblem title={t("notRestored")} error={restore.error} />}
      {list.error && <CallProblem title={t("historyUnread")} error={list.error} />}
      {list.isPending && <Skeleton className="h-24" />}
      <ol className="flex flex-col divide-y divide-line">
        {revisions.map((revision, at) => (
          <Revision
            key={revision.id}
            revision={revision}
            action={
              at === 0 ? (
                <span className="text-[0.8125rem] text-muted">{t("currentVersion")}</span>
              ) : (
                <Button
                  size="compact"
                  look="soft"
                  disabled={!isSaved || restore.isPending}
                  aria-label={t("restoreVersion", { version: revision.version })}
                  onClick={() => restore.mutate(revision)}
                >
                  {t("restore")}
                </Button>
              )
            }
          />
        ))}
      </ol>
      {list.hasNextPage && (
        <Button
          size="compact"
          className="mt-3"
          disabled={list.isFetchingNextPage}
          onClick={() => void list.fetchNextPage()}
        >
          {t("olderVersions")}
        </Button>
      )}
    </Sheet>
  );
}

function Revision({ revision, action }: { revision: ArtworkRevision; action: React.ReactNode }) {
  const t = useTranslations("record");
  const moment = useMoment();
  const editorName = useEditorName();
  const { version, at, by, changes } = revision;
  return (
    <li className="py-3">
      <div className="flex items-start gap-3">
        <div className="min-w-0 flex-1">
          <p className="font-medium text-sm tabular-nums">{t("version", { version })}</p>
          <p className="text-[0.8125rem] text-muted">
            {moment(at)} · {editorName(by)} · {t(`action.${actionOf(revision)}`)}
          </p>
        </div>
        {action}
      </div>
      {changes.length > 0 && (
        <details className="mt-1.5">
          <summary className="text-[0.8125rem] text-muted">
            {t("changedFields", { count: changes.length })}
          </summary>
          <dl className="mt-2 flex flex-col gap-2.5">
            {changes.map((change) => (
              <Change key={change.field} change={change} />
            ))}
          </dl>
        </details>
      )}
    </li>
  );
}

const ACTIONS = [
  ...(["createArtwork", "changeArtwork", "saveArtwork", "publishArtwork", "unpublishArtwork"] as const),
  ...(["restoreArtworkRevision", "placeArtworks"] as const),
] as const;

const actionOf = ({ action }: ArtworkRevision) => ACTIONS.find((known) => known === action) ?? "other";

function Change({ change: { field, before, after } }: { change: ArtworkRevision["changes"][number] }) {
  const t = useTranslations("record");
  const fieldName = useFieldName();
  const words = useValueWords();
  return (
    <div className="text-sm">
      <dt className="text-[0.8125rem] text-muted">{fieldName(field)}</dt>
      <dd className="whitespace-pre-line break-words">
        {words(field, before) && <del className="text-muted">{words(field, before)}</del>}{" "}
        {words(field, after) ? (
          <ins className="no-underline">{words(field, after)}</ins>
        ) : (
          <em className="text-muted">{t("nothing")}</em>
        )}
      </dd>
    </div>
  );
}
