"use client";

import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";
import { dismissInstall, install, installOffered, subscribeInstall } from "./install-prompt";

/** One quiet line where the browser would let this be installed; gone for good when the visitor declines. */
export function InstallHint({ name }: { name: string }) {
  const t = useTranslations("pwa.install");
  const offered = useSyncExternalStore(subscribeInstall, installOffered, () => false);
  if (!offered) return null;
  return (
    <p className="flex flex-wrap items-center gap-x-4 text-muted text-sm" data-install-hint>
      <span>{t("text", { name })}</span>
      <Button look="quiet" onClick={install}>
        {t("action")}
      </Button>
      <Button look="quiet" className="text-muted" onClick={dismissInstall}>
        {t("dismiss")}
      </Button>
    </p>
  );
}
