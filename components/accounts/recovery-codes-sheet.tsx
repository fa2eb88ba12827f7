"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";

/** The codes for recovery on their one appearance. */
export function RecoveryCodesSheet({ codes, onClose }: { codes: string[] | null; onClose(): void }) {
  const t = useTranslations("accounts");
  return (
    <Sheet
      title={t("recoveryTitle")}
      open={codes !== null}
      // Shown once: only the button that says so closes it.
      onOpenChange={() => undefined}
      footer={
        <>
          <a
            className="text-sm underline underline-offset-4"
            download="artscope-recovery-codes.txt"
            href={`data:text/plain,${encodeURIComponent((codes ?? []).join("\n"))}`}
          >
            {t("download")}
          </a>
          <Button look="primary" onClick={onClose}>
            {t("keptThem")}
          </Button>
        </>
      }
    >
      <p className="text-muted">{t("recoveryText")}</p>
      <ul className="mt-4 grid gap-x-8 gap-y-2 rounded-lg bg-sunken p-4 font-mono text-sm sm:grid-cols-2">
        {codes?.map((code) => (
          <li key={code} className="select-all">
            {code}
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
