"use client";

import { useTranslations } from "next-intl";
import { Picture } from "@/components/ui/picture";
import { Skeleton, SkeletonText } from "@/components/ui/skeleton";
import type { ArtworkSummary } from "@/lib/catalog/contract";
import { ArtworkLead, HERO_BOX, HERO_SIZES, heroStyle } from "./artwork-lead";
import { WorkHeading } from "./work-heading";

/** An artwork's page while it is fetched: what the list already knew of it, and the shape of the rest. */
export function ArtworkOpening({ work, lang }: { work: ArtworkSummary; lang: string }) {
  const t = useTranslations("catalog");
  const { picture } = work;
  return (
    <div aria-busy className="fixed inset-0 z-20 animate-appear overflow-hidden bg-ground pt-(--header)">
      <p role="status" className="sr-only">
        {t("loading", { title: work.title })}
      </p>
      <div aria-hidden>
        <ArtworkLead
          picture={
            picture && (
              <div className={HERO_BOX} style={heroStyle(picture.width / picture.height)}>
                <Picture picture={picture} sizes={HERO_SIZES} alt="" className="w-full" />
              </div>
            )
          }
        >
          <WorkHeading as="p" work={work} lang={lang} artists={work.artistNames.join(", ")} />
          <SkeletonText lines={5} className="mt-6" />
          <Skeleton className="mt-10 h-6 w-40" />
          <SkeletonText lines={6} className="mt-5" />
        </ArtworkLead>
      </div>
    </div>
  );
}
