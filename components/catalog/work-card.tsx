import type { ArtworkSummary } from "@/lib/catalog/contract";
import type { RecordingMuseum } from "@/lib/visits/client";
import { HungPicture, NoPicture, shapeOf } from "./hung-picture";
import { WorkLink } from "./work-link";

/** A work in a row of works: its picture in its own proportions, and what the label's first lines say. */
export function WorkCard({
  museum,
  work,
  lang,
  priority = false,
  recommendedIn,
}: {
  museum: string;
  work: ArtworkSummary;
  lang: string;
  priority?: boolean;
  recommendedIn?: RecordingMuseum;
}) {
  const shape = shapeOf(work.picture);
  return (
    <li
      className="min-w-[min(100%,8rem)] max-w-full basis-[calc(var(--shape)*var(--row))]"
      style={{ "--shape": shape, flexGrow: shape } as React.CSSProperties}
    >
      <WorkLink museum={museum} work={work} lang={lang} className="group block" recommendedIn={recommendedIn}>
        {work.picture ? (
          <HungPicture
            workId={work.id}
            picture={work.picture}
            sizes={`(min-width: 48rem) ${Math.round(shape * 19)}rem, ${Math.round(Math.min(90, shape * 50))}vw`}
            alt=""
            priority={priority}
            className="w-full transition-opacity duration-150 group-hover:opacity-92"
          />
        ) : (
          <NoPicture label={work.accessionNumber} />
        )}
        <span
          lang={lang}
          className="mt-3 block text-pretty font-serif text-lg leading-tight decoration-1 underline-offset-4 group-hover:underline"
        >
          {work.title}
        </span>
        <span className="mt-1 block text-muted text-sm leading-snug">
          {[work.artistNames.join(", "), work.dateText].filter(Boolean).join("\u00a0·\u00a0")}
        </span>
      </WorkLink>
    </li>
  );
}
