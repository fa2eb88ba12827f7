"use client";

import { X, ZoomIn } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { Dialog } from "radix-ui";
import { type ReactNode, useState } from "react";
import { IconButton } from "@/components/ui/icon-button";
import type { PictureSource } from "@/components/ui/picture";
import { useBackCloses } from "@/components/ui/use-back-closes";
import type { Id } from "@/lib/kernel/ids";
import { type RecordingMuseum, record } from "@/lib/visits/client";

const ZoomViewer = dynamic(() => import("./zoom-viewer").then((module) => module.ZoomViewer), { ssr: false });

/** Makes the picture inside open in the viewer. */
export function DeepZoom({
  picture,
  title,
  museum,
  artworkId,
  children,
}: {
  picture: PictureSource;
  title: string;
  museum: RecordingMuseum;
  artworkId: Id<"artwork">;
  children: ReactNode;
}) {
  const t = useTranslations("catalog");
  const [open, setOpen] = useState(false);
  useBackCloses(open, () => setOpen(false));
  return (
    <Dialog.Root
      open={open}
      onOpenChange={(wanted) => {
        if (wanted) record(museum, { kind: "zoom", artworkId });
        setOpen(wanted);
      }}
    >
      <Dialog.Trigger
        className="group relative block w-full cursor-zoom-in focus-visible:outline-offset-4"
        aria-label={t("zoomOf", { title })}
      >
        {children}
        <span className="absolute end-3 bottom-3 inline-flex size-11 items-center justify-center rounded-full bg-[#1b1a18]/72 text-[#f4f1ea] opacity-90 transition-opacity duration-150 group-hover:opacity-100 [&_svg]:size-5">
          <ZoomIn aria-hidden />
        </span>
      </Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Content
          aria-describedby={undefined}
          onOpenAutoFocus={(event) => event.preventDefault()}
          className="fixed inset-0 z-50 animate-appear bg-[#0d0c0b] text-[#f4f1ea] [--color-ink:#f4f1ea]"
        >
          <Dialog.Title className="sr-only">{title}</Dialog.Title>
          <ZoomViewer picture={picture} label={picture.alt || title} />
          <Dialog.Close asChild>
            <IconButton
              label={t("zoomClose")}
              className="absolute end-3 top-[calc(0.75rem+env(safe-area-inset-top))] bg-[#1b1a18]/88 text-inherit hover:bg-white/16"
            >
              <X aria-hidden />
            </IconButton>
          </Dialog.Close>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
