import type { ReactNode } from "react";
import type { ArtworkSummary } from "@/lib/catalog/contract";
import type { RecordingMuseum } from "@/lib/visits/client";
import { WorkCard } from "./work-card";

/** Pictures of the first row load at once, the others when they come near. */
const EAGER = 4;

/**
 * Works hung in rows of about one height, each in its own proportions and in reading order; more can be appended
 * without moving those that are there.
 */
export function WorkGrid({
  museum,
  works,
  lang,
  eager = false,
  label,
  recommendedIn,
  children,
}: {
  museum: string;
  works: readonly ArtworkSummary[];
  lang: string;
  eager?: boolean;
  label?: string;
  recommendedIn?: RecordingMuseum;
  children?: ReactNode;
}) {
  return (
    <ul
      aria-label={label}
      className="flex flex-wrap items-start gap-x-4 gap-y-8 [--row:7rem] after:grow-[1000] after:content-[''] sm:[--row:12rem] md:gap-x-6 md:gap-y-12 lg:[--row:16rem]"
    >
      {works.map((work, index) => (
        <WorkCard
          key={work.id}
          museum={museum}
          work={work}
          lang={lang}
          priority={eager && index < EAGER}
          recommendedIn={recommendedIn}
        />
      ))}
      {children}
    </ul>
  );
}
