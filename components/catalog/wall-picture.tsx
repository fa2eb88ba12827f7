import { getTranslations } from "next-intl/server";
import type { ArtworkSummary } from "@/lib/catalog/contract";
import { HungPicture } from "./hung-picture";
import { WorkLink } from "./work-link";

/** The museum's picture of the day: one of its works, filling its place, with the label's line below. */
export async function WallPicture({
  museum,
  work,
  lang,
}: {
  museum: string;
  work: ArtworkSummary;
  lang: string;
}) {
  const t = await getTranslations("museums");
  if (!work.picture) return null;
  return (
    <figure className="lg:py-6">
      <WorkLink museum={museum} work={work} lang={lang} className="group block">
        <span className="block h-[30dvh] min-h-48 overflow-clip sm:h-[42dvh] lg:h-[calc(100dvh-var(--header)-6.5rem)] lg:min-h-120">
          <HungPicture
            workId={work.id}
            picture={work.picture}
            sizes="(min-width: 64rem) 56vw, 130vw"
            alt=""
            priority
            cover
          />
        </span>
        <figcaption className="mt-3 flex flex-wrap gap-x-2 px-(--edge) text-muted text-sm lg:px-0">
          <span>{t("onTheWall")}:</span>
          <span lang={lang} className="text-ink decoration-1 underline-offset-4 group-hover:underline">
            {work.title}
          </span>
          <span>{work.artistNames.join(", ")}</span>
        </figcaption>
      </WorkLink>
    </figure>
  );
}
