"use client";

import { useTranslations } from "next-intl";
import { Button, ButtonLink } from "@/components/ui/button";

/** "We don't know this one yet": lies low over the picture while the camera keeps looking. */
export function UnknownCard({
  from,
  searchHref,
  onAgain,
  onNumber,
}: {
  from: "camera" | "upload";
  searchHref: string;
  onAgain: () => void;
  onNumber: () => void;
}) {
  const t = useTranslations("scan.unknown");
  return (
    <section
      role="status"
      data-unknown
      className="mx-auto w-full max-w-md animate-rise rounded-2xl bg-surface p-5 shadow-lg"
    >
      <h2 className="font-serif text-heading">{t("title")}</h2>
      <p className="mt-1 text-muted">{t(from)}</p>
      <div className="mt-4 flex flex-wrap items-center gap-x-5 gap-y-1">
        <Button look="primary" onClick={onAgain}>
          {t(from === "camera" ? "again" : "anotherPhoto")}
        </Button>
        <Button look="quiet" className="px-0" onClick={onNumber}>
          {t("number")}
        </Button>
        <ButtonLink look="quiet" className="px-0" href={searchHref}>
          {t("search")}
        </ButtonLink>
      </div>
    </section>
  );
}
