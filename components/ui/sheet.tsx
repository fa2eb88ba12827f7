"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Dialog } from "radix-ui";
import type { ReactNode } from "react";
import { cx } from "./cx";
import { IconButton } from "./icon-button";

/**
 * A panel over the page: from below on a phone, a centred dialog on a wide screen. Focus stays inside, Esc and a tap
 * outside close it. Give `trigger` an element to open it, or drive it with `open` and `onOpenChange`.
 */
export function Sheet({
  title,
  titleHidden = false,
  trigger,
  open,
  onOpenChange,
  footer,
  children,
}: {
  title: string;
  titleHidden?: boolean;
  trigger?: ReactNode;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  footer?: ReactNode;
  children: ReactNode;
}) {
  const t = useTranslations("ui");
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      {trigger && <Dialog.Trigger asChild>{trigger}</Dialog.Trigger>}
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 animate-appear bg-black/50" />
        <Dialog.Content
          aria-describedby={undefined}
          className="fixed inset-x-0 bottom-0 z-50 mx-auto flex max-h-[88dvh] w-full max-w-xl animate-rise flex-col rounded-t-2xl bg-surface text-ink shadow-2xl md:bottom-auto md:top-[8dvh] md:max-h-[84dvh] md:rounded-2xl"
        >
          <header className="flex items-center justify-between gap-4 ps-6 pe-3 pt-3 pb-2">
            <Dialog.Title className={cx("font-serif text-heading", titleHidden && "sr-only")}>
              {title}
            </Dialog.Title>
            <Dialog.Close asChild>
              <IconButton label={t("close")} className="ms-auto">
                <X aria-hidden />
              </IconButton>
            </Dialog.Close>
          </header>
          <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-6 pb-6">{children}</div>
          {footer && (
            <footer className="flex items-center justify-between gap-3 border-line border-t px-6 py-3 pb-[calc(0.75rem+env(safe-area-inset-bottom))]">
              {footer}
            </footer>
          )}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
