"use client";

import { Upload as UploadSign } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { BulkTable } from "./bulk-table";
import { ChooseFiles } from "./choose-files";
import { DropHint } from "./drop-hint";
import { isReady, useBulk, workOf } from "./use-bulk";
import { useFilesIn } from "./use-files-in";

/** Pictures for many works at once: first a table of what would become what, then all of them on their way. */
export function BulkUpload({ museum }: { museum: string }) {
  const t = useTranslations("media.bulk");
  const tMedia = useTranslations("media");
  const bulk = useBulk(museum);
  const { rows } = bulk;
  const dragged = useFilesIn(bulk.add);
  const ready = rows.filter(isReady).length;
  const done = rows.filter((row) => bulk.uploadOf(row)?.phase === "saved").map(({ key }) => key);
  const isAnyOnItsWay = rows.some((row) => bulk.uploadOf(row) && !done.includes(row.key));
  const matched = rows.filter((row) => workOf(row) !== undefined).length;
  return (
    <section aria-label={t("title")}>
      {dragged && <DropHint text={tMedia("dropNow")} />}
      {rows.length === 0 ? (
        <div className="rounded-2xl border-2 border-line border-dashed">
          <EmptyState title={t("emptyTitle")} action={<ChooseFiles label={t("choose")} onFiles={bulk.add} />}>
            {t("emptyText")}
          </EmptyState>
        </div>
      ) : (
        <>
          <div className="mb-3 flex flex-wrap items-center gap-x-3 gap-y-2">
            <p role="status" className="flex-1 basis-60 text-muted text-sm">
              {t("summary", { count: rows.length, matched })}
            </p>
            {done.length > 0 && (
              <Button look="soft" size="compact" onClick={() => bulk.remove(done)}>
                {t("clearDone")}
              </Button>
            )}
            {!isAnyOnItsWay && (
              <Button look="soft" size="compact" onClick={() => bulk.remove(rows.map(({ key }) => key))}>
                {t("clear")}
              </Button>
            )}
            <ChooseFiles label={t("choose")} look="secondary" onFiles={bulk.add} />
            <Button look="primary" size="compact" disabled={ready === 0} onClick={bulk.upload}>
              <UploadSign aria-hidden />
              {t("upload", { count: ready })}
            </Button>
          </div>
          {bulk.tooMany && <p className="mb-3 text-danger text-sm">{t("more")}</p>}
          <BulkTable museum={museum} bulk={bulk} />
        </>
      )}
    </section>
  );
}
