"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { CallProblem } from "@/components/staff/call-problem";
import { Button } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";
import { publishArtwork } from "@/lib/catalog/client";
import type { ArtworkRecord } from "@/lib/catalog/contract";
import { Checks } from "./checks";
import { useRecord, useShared } from "./context";

/** Before visitors see a work: what it lacks, what of it may be, and then it is shown. */
export function PublishSheet({
  open,
  onOpenChange,
  onPublished,
}: {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onPublished: (record: ArtworkRecord) => void;
}) {
  const t = useTranslations("record");
  const record = useRecord();
  const { place } = useShared();
  const checks = record?.checks ?? [];
  const blocked = checks.some(({ blocks }) => blocks);
  const publish = useMutation({
    mutationFn: (work: ArtworkRecord) =>
      publishArtwork(
        place.museum,
        work,
        work.checks.map(({ code }) => code),
      ),
    onSuccess: onPublished,
  });
  const say = checks.length === 0 ? "publish" : "publishAnyway";
  return (
    <Sheet
      title={t(blocked ? "cannotPublish" : "publishTitle")}
      open={open}
      onOpenChange={(wanted) => {
        publish.reset();
        onOpenChange(wanted);
      }}
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>{t("notNow")}</Button>
          {!blocked && (
            <Button
              look="primary"
              disabled={publish.isPending || !record}
              onClick={() => record && publish.mutate(record)}
            >
              {publish.isPending ? t("publishing") : t(say)}
            </Button>
          )}
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <p className="text-muted">
          {t(blocked ? "blockedText" : checks.length > 0 ? "warnText" : "readyText")}
        </p>
        <Checks checks={checks} onFollow={() => onOpenChange(false)} />
        {publish.error && <CallProblem title={t("notPublished")} error={publish.error} />}
      </div>
    </Sheet>
  );
}
