"use client";

import { useQuery } from "@tanstack/react-query";
import { Check, RotateCcw, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toasts";
import { jobDetail } from "@/lib/jobs/client";
import { isOver } from "@/lib/jobs/contract";
import { usePictureAction, useRefreshPictures, type WorkPictures } from "@/lib/media/client";
import type { OfficePicture } from "@/lib/media/contract";
import { preparationOf } from "./preparation";

type Props = { of: WorkPictures; picture: OfficePicture; number: number };

/** How far a picture is from being recognised: done, on the way step by step, or failed and why. */
export function PictureState(props: Props) {
  const t = useTranslations("media.state");
  const { state, failure } = props.picture;
  if (state === "ready")
    return (
      <p className="flex items-center gap-1.5 text-muted text-sm">
        <Check aria-hidden className="size-4" />
        {t("ready")}
      </p>
    );
  return state === "failed" ? <Failed {...props} reason={failure} /> : <OnItsWay {...props} />;
}

function Failed({ of, picture, reason }: Props & { reason: string | null }) {
  const t = useTranslations("media");
  const toast = useToast();
  const { retry } = usePictureAction(of);
  const onError = (error: Error) =>
    toast({ text: t("actionFailed", { reason: error.message }), failed: true });
  return (
    <div role="alert" className="flex flex-col items-start gap-2 text-sm">
      <p className="flex items-center gap-1.5 font-medium text-danger">
        <TriangleAlert aria-hidden className="size-4 shrink-0" />
        {t("state.failed")}
      </p>
      {reason && <p className="text-muted">{reason}</p>}
      <Button
        look="soft"
        size="compact"
        disabled={retry.isPending}
        onClick={() => retry.mutate(picture.id, { onError })}
      >
        <RotateCcw aria-hidden />
        {t("retry")}
      </Button>
    </div>
  );
}

/** Its job's steps as they are taken; the stream of jobs has the job read anew with each of them. */
function OnItsWay({ of, picture, number }: Props) {
  const t = useTranslations("media");
  const { jobId, width, height } = picture;
  const { data: job } = useQuery({ ...jobDetail(of.museum, jobId ?? ""), enabled: jobId !== null });
  const refresh = useRefreshPictures(of);
  const over = job !== undefined && isOver(job.state);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `refresh` is new with every render
  useEffect(() => {
    if (over) void refresh();
  }, [over]);
  if (job?.state === "failed" || job?.state === "cancelled")
    return <Failed of={of} picture={picture} number={number} reason={job.error} />;
  const { stage, share } = preparationOf(job?.steps ?? [], Math.max(width, height));
  const words = t(`state.${stage}`);
  return (
    <div className="flex flex-col gap-1.5 text-sm">
      <p role="status" className="text-muted">
        {words}
      </p>
      <div
        role="progressbar"
        aria-label={t("progressOf", { number })}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(share * 100)}
        aria-valuetext={words}
        className="h-1.5 overflow-hidden rounded-full bg-ink/10"
      >
        <div
          className="h-full bg-ink transition-[width] duration-200 ease-settle"
          style={{ width: `${share * 100}%` }}
        />
      </div>
    </div>
  );
}
