"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { Button, ButtonLink } from "@/components/ui/button";
import { Picture } from "@/components/ui/picture";
import type { Answer } from "./outcome";

/** The work that was recognised: a wall label, one way on, one way to say that it is another. */
export function FoundResult({
  answer,
  artworkHref,
  onRefuse,
}: {
  answer: Extract<Answer, { kind: "found" }>;
  artworkHref: (artworkId: string) => string;
  onRefuse: () => void;
}) {
  const t = useTranslations("scan.result");
  const { artwork, similar } = answer;
  return (
    <>
      <div className="flex flex-wrap items-start gap-4 md:flex-col">
        {artwork.picture && (
          <Picture
            picture={artwork.picture}
            sizes="(width >= 48rem) 376px, 112px"
            alt=""
            priority
            className="max-h-40 w-[min(7rem,30vw)] shrink-0 rounded-xs object-contain object-top md:max-h-[46dvh] md:w-full"
          />
        )}
        <div className="min-w-0 flex-1 basis-32 pe-9 md:basis-auto md:pe-0">
          <p className="text-muted text-sm">{t("foundLabel")}</p>
          <h2 className="mt-0.5 font-serif text-heading">{artwork.title}</h2>
          <p className="mt-1.5">{artwork.artistNames.join(", ")}</p>
          <p className="text-muted">{artwork.dateText}</p>
        </div>
      </div>
      <div className="mt-5 flex flex-wrap gap-3">
        <ButtonLink look="primary" replace href={artworkHref(artwork.id)} className="flex-1">
          {t("open")}
        </ButtonLink>
        <Button onClick={onRefuse} className="flex-1">
          {t("notThisOne")}
        </Button>
      </div>
      {similar.length > 0 && (
        <section aria-labelledby="looks-related" className="mt-6">
          <h3 id="looks-related" className="text-muted text-sm">
            {t("similar")}
          </h3>
          <ul className="-mx-5 mt-2 flex snap-x scroll-px-5 gap-3 overflow-x-auto px-5 pb-1">
            {similar.map((work) => (
              <li key={work.id} className="w-24 shrink-0 snap-start">
                <Link replace href={artworkHref(work.id)} className="block">
                  {work.picture && (
                    <Picture
                      picture={work.picture}
                      sizes="96px"
                      alt=""
                      className="h-24 w-24 rounded-xs object-cover"
                      style={{ aspectRatio: "1" }}
                    />
                  )}
                  <span className="mt-1.5 line-clamp-2 text-sm leading-snug">{work.title}</span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
