"use client";

import { FileUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { type DragEvent, useRef, useState } from "react";
import { CallProblem } from "@/components/staff/call-problem";
import { Button } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";
import { useUploadImport } from "@/lib/imports/client";
import { FILE_BYTES_MAX, type Import } from "@/lib/imports/contract";

/** Where a file is dropped, or chosen, to be imported. */
export function NewImport({ museum, onMade }: { museum: string; onMade: (made: Import) => void }) {
  const t = useTranslations("imports");
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const { mutate, isPending, error, variables, reset } = useUploadImport(museum, onMade);
  const take = (files: FileList | null) => {
    const [file, more] = files ? [...files] : [];
    reset();
    if (!file) return;
    if (more) return setRefused(t("oneFile"));
    if (file.size > FILE_BYTES_MAX) return setRefused(t("tooLarge", { name: file.name }));
    setRefused(null);
    mutate(file);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is dropped here can be chosen by the button too
    <div
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
      className={cx(
        "flex flex-col items-center justify-center gap-2 rounded-xl border border-edge border-dashed bg-surface px-6 py-8 text-center transition-colors duration-150",
        over && "border-ink border-solid bg-ink/4",
      )}
    >
      <FileUp aria-hidden className="size-7 text-muted" strokeWidth={1.5} />
      <p className="font-medium">{t("drop")}</p>
      <p className="text-muted text-sm">{t("dropHint")}</p>
      <input
        ref={input}
        type="file"
        tabIndex={-1}
        aria-hidden
        accept=".csv,.tsv,.txt,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        className="hidden"
        onChange={(event) => {
          take(event.target.files);
          event.target.value = "";
        }}
      />
      <Button
        look="primary"
        size="compact"
        className="mt-2"
        disabled={isPending}
        onClick={() => input.current?.click()}
      >
        {t("choose")}
      </Button>
      <p role="status" className={isPending ? "animate-breathe text-muted text-sm" : "sr-only"}>
        {isPending ? t("sending", { name: variables.name }) : ""}
      </p>
      {(error || refused) && (
        <div className="mt-3 text-start">
          <CallProblem title={t("uploadFailed")} error={error ?? new Error(refused ?? "")} />
        </div>
      )}
    </div>
  );
}
