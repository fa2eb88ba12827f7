"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CallProblem } from "@/components/staff/call-problem";
import { staffPaths } from "@/components/staff/paths";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/dialog";
import { useToast } from "@/components/ui/toasts";
import { useDiscardImport, useImportAction } from "@/lib/imports/client";
import { type Import, isFile } from "@/lib/imports/contract";
import { standingOf } from "./import-state";

type Props = { museum: string; now: Import };

/** What can be done with an import as it stands. */
export function ImportActions({ museum, now }: Props) {
  const t = useTranslations("imports");
  const { mutate, isPending, error } = useImportAction(museum, now.id);
  const { counts, state } = now;
  const standing = standingOf(now);
  const todo = counts.new + counts.changed;
  const canUndo = state === "done" || (state === "running" && standing === "stopped" && counts.written > 0);
  const hasColumns = isFile(now.kind) || now.isRead;
  return (
    <div className="flex flex-col items-end gap-3">
      <div className="flex flex-wrap items-center gap-2">
        {state !== "running" && state !== "done" && state !== "undoing" && (
          <Discard museum={museum} now={now} />
        )}
        {hasColumns &&
          (standing === "checked" ||
            state === "undone" ||
            (state === "checking" && standing === "stopped")) && (
            <Button size="compact" disabled={isPending} onClick={() => mutate({ do: "read", as: {} })}>
              {t("again")}
            </Button>
          )}
        {state === "undone" && <Recheck now={now} isPending={isPending} act={mutate} />}
        {canUndo && (
          <Asked
            label={t("undo")}
            title={t("undoTitle", { count: counts.written })}
            text={t("undoText")}
            danger
            disabled={isPending}
            onConfirm={() => mutate({ do: "undo" })}
          />
        )}
        {standing === "checked" && todo > 0 && (
          <Asked
            label={t("run", { count: todo })}
            title={t("runTitle", { count: todo })}
            text={t("runText", { new: counts.new, changed: counts.changed })}
            disabled={isPending}
            onConfirm={() => mutate({ do: "run" })}
          />
        )}
      </div>
      {error && <CallProblem title={t("actionFailed")} error={error} />}
    </div>
  );
}

function Recheck({
  now,
  isPending,
  act,
}: {
  now: Import;
  isPending: boolean;
  act: ReturnType<typeof useImportAction>["mutate"];
}) {
  const t = useTranslations("imports");
  const { mapping, options } = now;
  return (
    <Button size="compact" disabled={isPending} onClick={() => act({ do: "check", mapping, options })}>
      {t("recheck")}
    </Button>
  );
}

function Asked({
  label,
  title,
  text,
  danger = false,
  disabled,
  onConfirm,
}: {
  label: string;
  title: string;
  text: ReactNode;
  danger?: boolean;
  disabled: boolean;
  onConfirm: () => void;
}) {
  return (
    <ConfirmDialog
      title={title}
      confirm={label}
      danger={danger}
      onConfirm={onConfirm}
      trigger={
        <Button size="compact" look={danger ? "danger" : "primary"} disabled={disabled}>
          {label}
        </Button>
      }
    >
      <p>{text}</p>
    </ConfirmDialog>
  );
}

function Discard({ museum, now }: Props) {
  const t = useTranslations("imports");
  const router = useRouter();
  const toast = useToast();
  const { mutate, isPending } = useDiscardImport(museum, now.id, () => {
    toast({ text: t("discarded", { name: now.label }) });
    router.push(staffPaths.imports(museum));
  });
  return (
    <ConfirmDialog
      title={t("discardTitle", { name: now.label })}
      confirm={t("discard")}
      danger
      onConfirm={() =>
        mutate(undefined, { onError: (error) => toast({ text: error.message, failed: true }) })
      }
      trigger={
        <Button size="compact" look="soft" disabled={isPending}>
          {t("discard")}
        </Button>
      }
    >
      <p>{t("discardText")}</p>
    </ConfirmDialog>
  );
}
