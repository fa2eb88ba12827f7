"use client";

import { useParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { paths } from "@/components/museums/paths";
import { ButtonLink } from "@/components/ui/button";

/** Inside a museum the places stay where they are, and its works are one tap away. */
export default function NotFound() {
  const t = useTranslations("ui");
  const { museum } = useParams<{ museum: string }>();
  return (
    <div className="page flex flex-1 flex-col items-start justify-center gap-4 py-24">
      <h1 className="max-w-[20ch] font-serif text-title">{t("notFoundTitle")}</h1>
      <p className="max-w-prose text-lg text-muted">{t("notFoundText")}</p>
      <ButtonLink look="primary" href={paths.explore(museum)} className="mt-3">
        {t("notFoundWayOn")}
      </ButtonLink>
    </div>
  );
}
