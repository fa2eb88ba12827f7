"use client";

import "./globals.css";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Wordmark } from "@/components/ui/mark";
import en from "@/components/ui/messages/en.json";
import es from "@/components/ui/messages/es.json";

/** When even the document's frame could not be made: no provider is there, so the texts are taken as they are. */
export default function GlobalError({ error, retry }: { error: unknown; retry: () => void }) {
  const [locale, setLocale] = useState<"en" | "es">("en");
  useEffect(() => {
    const chosen = /(?:^|; )locale=(\w+)/.exec(document.cookie)?.[1] ?? navigator.language.slice(0, 2);
    setLocale(chosen === "es" ? "es" : "en");
  }, []);
  const t = locale === "es" ? es : en;
  const reference = error instanceof Error && "digest" in error ? String(error.digest) : null;
  return (
    <html lang={locale}>
      <body>
        <title>{`${t.errorTitle} · ArtScope`}</title>
        <main className="page flex min-h-dvh flex-col items-start justify-center gap-4 py-16">
          <Wordmark className="text-muted" />
          <h1 className="max-w-[20ch] font-serif text-title">{t.errorTitle}</h1>
          <p className="max-w-prose text-lg text-muted">{t.errorText}</p>
          {reference && (
            <p className="text-muted text-sm">
              {t.requestId} <code className="select-all break-all">{reference}</code>
            </p>
          )}
          <Button look="primary" onClick={retry} className="mt-3">
            {t.tryAgain}
          </Button>
        </main>
      </body>
    </html>
  );
}
