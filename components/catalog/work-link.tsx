"use client";

import Link, { useLinkStatus } from "next/link";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { paths } from "@/components/museums/paths";
import type { ArtworkSummary } from "@/lib/catalog/contract";
import { type RecordingMuseum, record } from "@/lib/visits/client";
import { ArtworkOpening } from "./artwork-opening";

/** A pointer that rests this long means it. */
const HOVER_MS = 90;
/** Sooner than this the page is there anyway, and a preview would only flicker. */
const PREVIEW_AFTER_MS = 220;

/** A link to a work: fetched ahead when a finger or pointer means it, previewed with what is known if it takes long. */
export function WorkLink({
  museum,
  work,
  lang,
  className,
  recommendedIn,
  children,
}: {
  museum: string;
  work: ArtworkSummary;
  lang: string;
  className?: string;
  /** The museum, where the link is a recommendation: following it is then noted. */
  recommendedIn?: RecordingMuseum;
  children: ReactNode;
}) {
  const [meant, setMeant] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <Link
      href={paths.artwork(museum, work.id)}
      prefetch={meant}
      className={className}
      onNavigate={() => {
        if (recommendedIn) record(recommendedIn, { kind: "recommendation_click", artworkId: work.id });
      }}
      onPointerEnter={() => {
        timer.current = setTimeout(() => setMeant(true), HOVER_MS);
      }}
      onPointerLeave={() => clearTimeout(timer.current)}
      onPointerDown={() => setMeant(true)}
      onFocus={() => setMeant(true)}
    >
      {children}
      <Preview work={work} lang={lang} />
    </Link>
  );
}

function Preview({ work, lang }: { work: ArtworkSummary; lang: string }) {
  const { pending } = useLinkStatus();
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!pending) return;
    const waiting = setTimeout(() => setLate(true), PREVIEW_AFTER_MS);
    return () => {
      clearTimeout(waiting);
      setLate(false);
    };
  }, [pending]);
  return pending && late ? createPortal(<ArtworkOpening work={work} lang={lang} />, document.body) : null;
}
