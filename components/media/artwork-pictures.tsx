"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { CallProblem } from "@/components/staff/call-problem";
import { staffPaths } from "@/components/staff/paths";
import { Button, ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { artworkRecord } from "@/lib/catalog/client";
import { useLiveJobs } from "@/lib/jobs/client";
import type { Locale } from "@/lib/kernel/locale";
import { useRefreshPictures, type WorkPictures, workPictures } from "@/lib/media/client";
import type { OfficePicture } from "@/lib/media/contract";
import { recognisabilityOf } from "@/lib/recognisability/client";
import { uploadQueue, useUploads } from "@/lib/uploads/client";
import { ChooseFiles } from "./choose-files";
import { DropHint } from "./drop-hint";
import { PictureList } from "./picture-list";
import { UploadList } from "./upload-list";
import { useFilesIn } from "./use-files-in";

/** Where the page begins: the pictures as they were when it was made, and the revision of jobs to go on from. */
type First = { pictures: OfficePicture[]; revision: number };

/**
 * The pictures of a work, live: files come in by drop, paste or choice, are told what they are like, and are seen to
 * become recognisable; pictures are described, ordered, deleted and brought back.
 */
export function ArtworkPictures({
  museum,
  artworkId,
  locales,
  first,
}: WorkPictures & { locales: readonly Locale[]; first: First }) {
  const t = useTranslations("media");
  const of = { museum, artworkId };
  const origin = `work ${artworkId}`;
  const uploads = useUploads(museum, origin);
  const { data: pictures = first.pictures, error, refetch } = useQuery(workPictures(of, first.pictures));
  useLiveJobs(museum, first.revision);
  useSaved(of, uploads);
  useChecksAfter(of, pictures);
  const add = (files: File[]) =>
    uploadQueue(museum).add(
      files.map((file) => ({ file, target: { artworkId, view: "front" } })),
      origin,
    );
  const dragged = useFilesIn(add);
  const unfinished = uploads.filter(({ phase }) => phase !== "saved");
  const choose = <ChooseFiles label={t("add")} onFiles={add} />;
  return (
    <div>
      {dragged && <DropHint text={t("dropNow")} />}
      <div className="mb-4 flex flex-wrap items-center gap-x-4 gap-y-2">
        <p className="flex-1 basis-72 text-muted text-sm">
          {t("lead")} {t("dropHere")}
        </p>
        <div className="flex flex-wrap gap-2">
          <ButtonLink look="soft" size="compact" href={staffPaths.pictureUpload(museum)}>
            {t("allUploads")}
          </ButtonLink>
          {pictures.length > 0 && choose}
        </div>
      </div>
      {error && <ReadProblem error={error} onRetry={() => void refetch()} />}
      <UploadList museum={museum} uploads={unfinished} />
      {pictures.length > 0 ? (
        <PictureList of={of} pictures={pictures} locales={locales} />
      ) : (
        unfinished.length === 0 && (
          <div className="rounded-2xl border-2 border-line border-dashed">
            <EmptyState title={t("emptyTitle")} action={choose}>
              {t("emptyText")}
            </EmptyState>
          </div>
        )
      )}
    </div>
  );
}

/** What the work lacks and how well scans find it depend on its pictures: when these change, both are read anew. */
function useChecksAfter({ museum, artworkId }: WorkPictures, pictures: OfficePicture[]): void {
  const client = useQueryClient();
  const now = JSON.stringify(pictures.map(({ id, state, alt }) => [id, state, alt]));
  const known = useRef(now);
  useEffect(() => {
    if (known.current === now) return;
    known.current = now;
    for (const { queryKey } of [artworkRecord(museum, artworkId), recognisabilityOf(museum, artworkId)])
      void client.invalidateQueries({ queryKey });
  }, [now, client, museum, artworkId]);
}

/** What has been saved is in the list of pictures; once that was read, it is on its way no more. */
function useSaved(of: WorkPictures, uploads: ReturnType<typeof useUploads>): void {
  const refresh = useRefreshPictures(of);
  const saved = uploads.filter(({ phase }) => phase === "saved").map(({ key }) => key);
  const keys = saved.join(" ");
  const { museum } = of;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `refresh` is new with every render, `keys` when it matters
  useEffect(() => {
    if (keys === "") return;
    void refresh().then(() => {
      for (const key of keys.split(" ")) uploadQueue(museum).remove(key);
    });
  }, [keys, museum]);
}

function ReadProblem({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const t = useTranslations("media");
  return (
    <div className="mb-6">
      <CallProblem
        title={t("loadFailed")}
        error={error}
        offline={t("offline")}
        action={
          <Button size="compact" onClick={onRetry}>
            {t("tryAgain")}
          </Button>
        }
      />
    </div>
  );
}
