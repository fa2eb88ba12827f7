"use client";

import { useTranslations } from "next-intl";
import { cx } from "@/components/ui/cx";
import type { Upload } from "@/lib/uploads/client";
import { FilePicture } from "./file-picture";
import { useFileSize } from "./file-size";
import { Likeness } from "./likeness";
import { UploadActions } from "./upload-actions";
import { UploadProblem } from "./upload-problem";

/** One file on its way: how far it is, what is asked about it, or why it was refused. */
export function UploadRow({ museum, upload }: { museum: string; upload: Upload }) {
  const size = useFileSize();
  const { file, phase, problem } = upload;
  return (
    <div className="flex flex-wrap items-start gap-x-3 gap-y-2 px-3 py-2.5">
      <FilePicture file={file} />
      <div className="min-w-0 flex-1 basis-64">
        <p className="flex items-baseline gap-3 text-sm">
          <span className="min-w-0 truncate font-medium" title={file.name}>
            {file.name}
          </span>
          <span className="shrink-0 text-muted tabular-nums">{size(file.size)}</span>
        </p>
        <UploadProgress upload={upload} />
        {phase === "refused" && problem && <UploadProblem problem={problem} />}
        {phase === "asking" && <Likeness museum={museum} upload={upload} />}
      </div>
      <div className="ms-auto flex shrink-0 items-center gap-2">
        <UploadActions museum={museum} upload={upload} />
      </div>
    </div>
  );
}

/** The phase in a word, and, while it is sent, how much of it has gone. */
export function UploadProgress({ upload: { phase, file, sent } }: { upload: Upload }) {
  const t = useTranslations("media.uploads");
  const size = useFileSize();
  const share = file.size > 0 ? sent / file.size : 0;
  const counted = t("sentOf", { sent: size(sent), all: size(file.size) });
  return (
    <>
      {phase === "sending" && (
        <div
          role="progressbar"
          aria-label={t("progress", { name: file.name })}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={Math.round(share * 100)}
          aria-valuetext={counted}
          className="mt-1.5 h-1.5 overflow-hidden rounded-full bg-ink/10"
        >
          <div
            className="h-full bg-ink transition-[width] duration-200 ease-settle"
            style={{ width: `${share * 100}%` }}
          />
        </div>
      )}
      <p className={cx("mt-0.5 text-sm", phase === "refused" ? "font-medium text-danger" : "text-muted")}>
        {t(`phases.${phase}`)}
        {phase === "sending" && <span className="ms-2 tabular-nums">{counted}</span>}
      </p>
    </>
  );
}
