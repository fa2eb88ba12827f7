"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { type Guidance, isSpoken } from "./guidance";

/** A screen reader is told at most this often. */
const SPEAK_EVERY_MS = 4000;

/** The one line of guidance, and its rarer spoken twin. */
export function GuidanceLine({ guidance }: { guidance: Guidance }) {
  const t = useTranslations("scan.guidance");
  const [spoken, setSpoken] = useState<{ line: Guidance | null; atMs: number }>({ line: null, atMs: 0 });
  useEffect(() => {
    if (!isSpoken(guidance) || guidance === spoken.line) return;
    const wait = Math.max(0, spoken.atMs + SPEAK_EVERY_MS - performance.now());
    const timer = setTimeout(() => setSpoken({ line: guidance, atMs: performance.now() }), wait);
    return () => clearTimeout(timer);
  }, [guidance, spoken]);
  return (
    <>
      <p
        aria-hidden
        data-guidance={guidance}
        className="mx-auto w-fit max-w-full rounded-full bg-black/55 px-5 py-2.5 text-center text-base text-white backdrop-blur-sm"
      >
        {t(guidance)}
      </p>
      <p aria-live="polite" className="sr-only">
        {spoken.line && t(spoken.line)}
      </p>
    </>
  );
}
