"use client";

import { Check, Copy } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";

/** A secret on its one appearance; `changed` where another is valid beside it for a day. */
export type Shown = { secret: string; changed: boolean };

export function SecretSheet({ shown, onClose }: { shown: Shown | null; onClose(): void }) {
  const t = useTranslations("webhooks");
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(shown?.secret ?? "");
    setCopied(true);
  };
  return (
    <Sheet
      title={t("secretTitle")}
      open={shown !== null}
      onOpenChange={(open) => {
        if (open) return;
        setCopied(false);
        onClose();
      }}
      footer={
        <Button look="primary" className="ms-auto" onClick={onClose}>
          {t("secretKept")}
        </Button>
      }
    >
      <p className="text-muted">{t("secretText")}</p>
      {shown?.changed && <p className="mt-2 text-muted">{t("secretChanged")}</p>}
      <div className="mt-4 flex flex-wrap items-center gap-3 rounded-lg bg-sunken p-3">
        <code className="min-w-0 flex-1 select-all break-all text-sm">{shown?.secret}</code>
        <Button size="compact" onClick={copy}>
          {copied ? <Check aria-hidden /> : <Copy aria-hidden />}
          {copied ? t("copied") : t("copy")}
        </Button>
      </div>
      <p role="status" className="sr-only">
        {copied ? t("copied") : ""}
      </p>
    </Sheet>
  );
}
