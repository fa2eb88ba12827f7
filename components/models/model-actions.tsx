"use client";

import { History, RefreshCcw, Repeat2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/dialog";
import { Switch } from "@/components/ui/switch";
import { useToast } from "@/components/ui/toasts";
import { useReindex, useSwitch } from "@/lib/indexing/client";
import type { Model } from "@/lib/indexing/contract";

type Props = {
  museum: string;
  role: Model["roles"][number];
  model: Model;
  running: boolean;
  active: boolean;
  /** Whether it knows every picture. */
  complete: boolean;
};

/** What can be done with a model in a role: read the collection with it, switch to it, return to it. */
export function ModelActions({ museum, role, model, running, active, complete }: Props) {
  const t = useTranslations("models");
  const toast = useToast();
  const { mutate, isPending } = useSwitch(museum);
  const isBefore = model.previousIn.includes(role);
  const switchTo = () =>
    mutate(
      { role, modelId: isBefore ? null : model.id },
      {
        onSuccess: ({ modelId }) => toast({ text: t("switched", { model: modelId }) }),
        onError: (error) => toast({ text: error.message, failed: true }),
      },
    );
  return (
    <div className="flex flex-wrap gap-2">
      {!active && model.isHere && complete && (
        <ConfirmDialog
          title={t(isBefore ? "rollBackTitle" : "switchTitle", { model: model.id })}
          confirm={t(isBefore ? "rollBack" : "switch")}
          onConfirm={switchTo}
          trigger={
            <Button
              size="compact"
              disabled={isPending}
              aria-label={`${t(isBefore ? "rollBack" : "switch")}: ${model.id}`}
            >
              {isBefore ? <History aria-hidden /> : <Repeat2 aria-hidden />}
              {t(isBefore ? "rollBack" : "switch")}
            </Button>
          }
        >
          {t("switchText")}
        </ConfirmDialog>
      )}
      {model.isHere && !complete && <Read {...{ museum, role, model, running, active }} />}
    </div>
  );
}

function Read({ museum, role, model, running, active }: Omit<Props, "complete">) {
  const t = useTranslations("models");
  const toast = useToast();
  const id = useId();
  const { mutate, isPending } = useReindex(museum);
  const [andSwitch, setAndSwitch] = useState(false);
  return (
    <ConfirmDialog
      title={t("readTitle", { model: model.id })}
      confirm={t("read")}
      onConfirm={() =>
        mutate(
          { modelId: model.id, role, switchWhenDone: !active && andSwitch },
          {
            onSuccess: () => toast({ text: t("begun") }),
            onError: (error) => toast({ text: error.message, failed: true }),
          },
        )
      }
      trigger={
        <Button size="compact" disabled={isPending || running} aria-label={`${t("read")}: ${model.id}`}>
          <RefreshCcw aria-hidden />
          {t("read")}
        </Button>
      }
    >
      <p>{t("readText")}</p>
      {!active && (
        <div className="mt-4 flex items-center justify-between gap-4 text-ink">
          <label htmlFor={id}>{t("andSwitch")}</label>
          <Switch id={id} checked={andSwitch} onCheckedChange={setAndSwitch} />
        </div>
      )}
    </ConfirmDialog>
  );
}
