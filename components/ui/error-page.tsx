"use client";

import { useTranslations } from "next-intl";
import { Button, ButtonLink } from "./button";

/** The page when making a page failed: what happened, what to do, and the reference to quote. */
export function ErrorPage({ error, retry, home }: { error: unknown; retry: () => void; home: string }) {
  const t = useTranslations("ui");
  const reference = error instanceof Error && "digest" in error ? String(error.digest) : null;
  return (
    <div role="alert" className="page flex flex-1 flex-col items-start justify-center gap-4 py-24">
      <h1 className="max-w-[20ch] font-serif text-title">{t("errorTitle")}</h1>
      <p className="max-w-prose text-lg text-muted">{t("errorText")}</p>
      {reference && (
        <p className="text-muted text-sm">
          {t("requestId")} <code className="select-all break-all">{reference}</code>
        </p>
      )}
      <div className="mt-3 flex flex-wrap gap-3">
        <Button look="primary" onClick={retry}>
          {t("tryAgain")}
        </Button>
        <ButtonLink href={home}>{t("toStart")}</ButtonLink>
      </div>
    </div>
  );
}
