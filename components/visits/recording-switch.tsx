"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";
import { Button } from "@/components/ui/button";
import { Switch } from "@/components/ui/switch";
import { type RecordingMuseum, useRecording } from "@/lib/visits/client";

/** The visitor's switch, with the sentence that it is about. Off takes effect at once and erases the visit. */
export function RecordingSwitch({ museum, children }: { museum: RecordingMuseum; children: ReactNode }) {
  const t = useTranslations("visits");
  const { on, setRecording, erasing } = useRecording(museum);
  const id = useId();
  return (
    <div className="flex items-start gap-4">
      <Switch
        checked={on}
        onCheckedChange={setRecording}
        aria-label={t("remember")}
        aria-describedby={id}
        className="mt-0.5"
      />
      <div className="min-w-0 text-muted text-sm leading-relaxed">
        <div id={id}>{children}</div>
        <p role="status">{!on && <Erasing status={erasing.status} />}</p>
      </div>
    </div>
  );
}

/** Deletes the visit; with it recording ends, because a new visit would begin with the next scan. */
export function EraseVisit({ museum }: { museum: RecordingMuseum }) {
  const t = useTranslations("visits");
  const { on, setRecording, erasing } = useRecording(museum);
  return (
    <div className="flex flex-col items-start gap-3">
      <Button look="danger" disabled={!on && erasing.status !== "error"} onClick={() => setRecording(false)}>
        {t("erase")}
      </Button>
      <p role="status" className="text-muted text-sm">
        {on ? (
          t("eraseHint")
        ) : erasing.status === "idle" ? (
          t("eraseNothing")
        ) : (
          <Erasing status={erasing.status} />
        )}
      </p>
    </div>
  );
}

function Erasing({ status }: { status: ReturnType<typeof useRecording>["erasing"]["status"] }) {
  const t = useTranslations("visits");
  switch (status) {
    case "idle":
      return null;
    case "pending":
      return t("erasing");
    case "success":
      return t("erased");
    case "error":
      return t("eraseFailed");
    default:
      return status satisfies never;
  }
}
