"use client";

import { Pause, Play, RotateCcw, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { type Upload, uploadQueue } from "@/lib/uploads/client";

/** What can be done with a file on its way, where it is. */
export function UploadActions({ museum, upload }: { museum: string; upload: Upload }) {
  const t = useTranslations("media.uploads");
  const { key, phase, problem, file } = upload;
  const queue = () => uploadQueue(museum);
  const named = (action: "pause" | "resume" | "retry" | "cancel" | "remove" | "skip" | "addAnyway") => ({
    "aria-label": t("named", { action: t(action), name: file.name }),
    title: t(action),
  });
  const remove = (action: "cancel" | "remove") => (
    <Button look="soft" size="compact" {...named(action)} onClick={() => queue().remove(key)}>
      <X aria-hidden />
    </Button>
  );
  switch (phase) {
    case "asking":
      return (
        <>
          <Button size="compact" {...named("addAnyway")} onClick={() => queue().addAnyway(key)}>
            {t("addAnyway")}
          </Button>
          <Button look="soft" size="compact" {...named("skip")} onClick={() => queue().remove(key)}>
            {t("skip")}
          </Button>
        </>
      );
    case "waiting":
    case "sending":
      return (
        <>
          <Button look="soft" size="compact" {...named("pause")} onClick={() => queue().pause(key)}>
            <Pause aria-hidden />
          </Button>
          {remove("cancel")}
        </>
      );
    case "paused":
      return (
        <>
          <Button look="soft" size="compact" {...named("resume")} onClick={() => queue().resume(key)}>
            <Play aria-hidden />
          </Button>
          {remove("cancel")}
        </>
      );
    case "refused":
      return (
        <>
          {problem?.passing && (
            <Button look="soft" size="compact" {...named("retry")} onClick={() => queue().resume(key)}>
              <RotateCcw aria-hidden />
              {t("retry")}
            </Button>
          )}
          {remove("remove")}
        </>
      );
    case "checking":
      return remove("cancel");
    case "saved":
      return remove("remove");
    case "saving":
      return null;
    default:
      return phase satisfies never;
  }
}
