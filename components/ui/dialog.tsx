"use client";

import { useTranslations } from "next-intl";
import { AlertDialog } from "radix-ui";
import type { ReactNode } from "react";
import { Button } from "./button";

/**
 * A question before something is done that its reader may not want: says what goes, and how it can be undone if it can.
 * The safe answer has the focus.
 */
export function ConfirmDialog({
  title,
  children,
  confirm,
  danger = false,
  trigger,
  open,
  onOpenChange,
  onConfirm,
}: {
  title: string;
  children: ReactNode;
  /** What the button says: the verb and what it is about. */
  confirm: string;
  danger?: boolean;
  trigger?: ReactNode;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  onConfirm(): void;
}) {
  const t = useTranslations("ui");
  return (
    <AlertDialog.Root open={open} onOpenChange={onOpenChange}>
      {trigger && <AlertDialog.Trigger asChild>{trigger}</AlertDialog.Trigger>}
      <AlertDialog.Portal>
        <AlertDialog.Overlay className="fixed inset-0 z-40 animate-appear bg-black/50" />
        <AlertDialog.Content className="fixed inset-x-4 top-[20dvh] z-50 mx-auto flex max-h-[70dvh] max-w-md animate-rise flex-col gap-3 overflow-y-auto rounded-2xl bg-surface p-6 text-ink shadow-2xl">
          <AlertDialog.Title className="font-serif text-heading">{title}</AlertDialog.Title>
          <AlertDialog.Description asChild>
            <div className="text-muted">{children}</div>
          </AlertDialog.Description>
          <div className="mt-3 flex flex-wrap justify-end gap-2">
            <AlertDialog.Cancel asChild>
              <Button size="compact">{t("cancel")}</Button>
            </AlertDialog.Cancel>
            <AlertDialog.Action asChild>
              <Button size="compact" look={danger ? "danger" : "primary"} onClick={onConfirm}>
                {confirm}
              </Button>
            </AlertDialog.Action>
          </div>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
