"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";

/** "We don't know this one yet": lies low over the picture, above the other ways, while the camera keeps looking. */
export function UnknownCard({ from, onAgain }: { from: "camera" | "upload"; onAgain: () => void }) {
  const t = useTranslations("scan.unknown");
  return (
    <section
      role="status"
      data-unknown
      className="mx-auto w-full max-w-md animate-rise rounded-2xl bg-surface p-5 shadow-lg"
    >
      <h2 className="font-serif text-heading">{t("title")}</h2>
      <p className="mt-1 text-muted [@media(height<26rem)]:hidden">{t(from)}</p>
      <Button look="primary" onClick={onAgain} className="mt-4 w-full">
        {t(from === "camera" ? "again" : "anotherPhoto")}
      </Button>
    </section>
  );
}
