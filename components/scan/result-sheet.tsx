"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Dialog } from "radix-ui";
import type { RefCallback } from "react";
import { IconButton } from "@/components/ui/icon-button";
import { ChooseResult } from "./choose-result";
import { FoundResult } from "./found-result";
import type { Answer } from "./outcome";

/**
 * The answer, slid up over the picture (from the side on a wide screen), which stays to be seen: a dialog without
 * a veil. Esc, back and the cross lead to the camera.
 */
export function ResultSheet({
  answer,
  artworkHref,
  measure,
  onClose,
  onRefuse,
}: {
  answer: Answer;
  artworkHref: (artworkId: string) => string;
  measure: RefCallback<HTMLElement>;
  onClose: () => void;
  onRefuse: () => void;
}) {
  const t = useTranslations("scan.result");
  const title = answer.kind === "found" ? t("found", { title: answer.artwork.title }) : t("chooseTitle");
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Content
          ref={measure}
          aria-describedby={undefined}
          data-result={answer.kind}
          onPointerDownOutside={(event) => event.preventDefault()}
          onOpenAutoFocus={(event) => {
            event.preventDefault();
            if (event.currentTarget instanceof HTMLElement) event.currentTarget.focus();
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            document.getElementById("content")?.focus();
          }}
          className="fixed inset-x-0 bottom-0 z-40 flex max-h-[68dvh] animate-rise flex-col rounded-t-2xl bg-surface text-ink shadow-2xl outline-none beside:inset-y-4 beside:start-auto beside:end-4 beside:max-h-none beside:w-[min(26rem,52vw)] beside:rounded-2xl"
        >
          <Dialog.Title className="sr-only">{title}</Dialog.Title>
          <Dialog.Close asChild>
            <IconButton label={t("close")} className="absolute end-2 top-2 z-10 bg-surface/75">
              <X aria-hidden />
            </IconButton>
          </Dialog.Close>
          <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain p-5 pb-[calc(1.25rem+env(safe-area-inset-bottom))]">
            {answer.kind === "found" ? (
              <FoundResult answer={answer} artworkHref={artworkHref} onRefuse={onRefuse} />
            ) : (
              <ChooseResult answer={answer} artworkHref={artworkHref} onRefuse={onRefuse} />
            )}
          </div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
