"use client";

import { WifiOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { type KeptPage, listKeptPages } from "./kept-pages";

/** Says what happened, tries again by itself when the network is back, and lists what can be read meanwhile. */
export function OfflineView() {
  const t = useTranslations("pwa.offline");
  const [pages, setPages] = useState<KeptPage[]>([]);
  useEffect(() => {
    listKeptPages().then(setPages, () => setPages([]));
    const reload = () => window.location.reload();
    window.addEventListener("online", reload);
    return () => window.removeEventListener("online", reload);
  }, []);
  return (
    <div className="my-auto flex max-w-xl flex-col items-start gap-4 py-16">
      <WifiOff aria-hidden className="size-8 text-muted" strokeWidth={1.5} />
      <h1 className="font-serif text-title">{t("title")}</h1>
      <p className="text-muted">{t("text")}</p>
      <div className="mt-2 flex flex-wrap gap-3">
        <Button look="primary" onClick={() => window.location.reload()}>
          {t("retry")}
        </Button>
        <Button onClick={() => window.history.back()}>{t("back")}</Button>
      </div>
      {pages.length > 0 && (
        <section aria-labelledby="kept" className="mt-8 w-full">
          <h2 id="kept" className="text-muted text-sm">
            {t("visited")}
          </h2>
          <ul className="mt-1">
            {pages.map(({ href, title }) => (
              <li key={href}>
                {/* A whole load, not Next's router, which would ask the network for a fragment first. */}
                <a href={href} className="block min-h-11 border-line border-b py-2.5 hover:text-accent">
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
