"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { type Upload, uploadQueue } from "@/lib/uploads/client";
import { useFileSize } from "./file-size";
import { UploadRow } from "./upload-row";

/** Files that are on their way, one row each, and how far all of them are. */
export function UploadList({ museum, uploads }: { museum: string; uploads: readonly Upload[] }) {
  const t = useTranslations("media.uploads");
  if (uploads.length === 0) return null;
  return (
    <section aria-label={t("title")} className="mb-8 rounded-xl border border-line bg-surface">
      <UploadSummary museum={museum} uploads={uploads} />
      <ul>
        {uploads.map((upload) => (
          <li key={upload.key} className="border-line border-t">
            <UploadRow museum={museum} upload={upload} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const OVER = ["saved", "refused"];

/** How far all of them are, in words that a screen reader is told now and then. */
export function UploadSummary({ museum, uploads }: { museum: string; uploads: readonly Upload[] }) {
  const t = useTranslations("media.uploads");
  const size = useFileSize();
  const sum = (of: (upload: Upload) => number) => uploads.reduce((total, upload) => total + of(upload), 0);
  const done = uploads.filter(({ phase }) => OVER.includes(phase)).length;
  const going = uploads.filter(({ phase }) => phase === "sending" || phase === "waiting");
  const paused = uploads.filter(({ phase }) => phase === "paused");
  const sent = sum((upload) => (OVER.includes(upload.phase) ? upload.file.size : upload.sent));
  const words = {
    ...{ done, total: uploads.length },
    ...{ sent: size(sent), all: size(sum(({ file }) => file.size)) },
  };
  const each = (list: Upload[], act: (key: string) => void) => () => {
    for (const { key } of list) act(key);
  };
  return (
    <div className="flex min-h-12 flex-wrap items-center gap-x-4 gap-y-1 px-3 py-1.5 text-sm">
      <p className="flex-1 tabular-nums">
        <span className="font-medium">{t("title")}</span>
        <span className="ms-3 text-muted">{t("summary", words)}</span>
      </p>
      {going.length > 1 && (
        <Button look="soft" size="compact" onClick={each(going, (key) => uploadQueue(museum).pause(key))}>
          {t("pauseAll")}
        </Button>
      )}
      {paused.length > 1 && (
        <Button look="soft" size="compact" onClick={each(paused, (key) => uploadQueue(museum).resume(key))}>
          {t("resumeAll")}
        </Button>
      )}
    </div>
  );
}
