import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";
import type { ArtworkSummary } from "@/lib/catalog/contract";
import type { RecordingMuseum } from "@/lib/visits/client";
import { WorkCard } from "./work-card";

/** Pictures of the first row load at once, the others when they come near. */
const EAGER = 4;

/** So few works do not fill a row of the usual height: theirs is higher. */
const FEW = 2;

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
      className={cx(
        "flex flex-wrap items-start gap-x-4 gap-y-8 after:grow-[1000] after:content-[''] md:gap-x-6 md:gap-y-12",
        works.length > FEW
          ? "[--row:7rem] sm:[--row:12rem] lg:[--row:16rem]"
          : "[--row:14rem] sm:[--row:18rem] lg:[--row:20rem]",
      )}
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
