"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Picture } from "@/components/ui/picture";
import type { Answer } from "./outcome";

/** Up to three works that come close; the visitor, who stands before it, decides. */
export function ChooseResult({
  answer,
  artworkHref,
  onRefuse,
}: {
  answer: Extract<Answer, { kind: "choose" }>;
  artworkHref: (artworkId: string) => string;
  onRefuse: () => void;
}) {
  const t = useTranslations("scan.result");
  return (
    <>
      <h2 className="pe-10 font-serif text-heading">{t("chooseTitle")}</h2>
      <p className="mt-1 text-muted">{t("chooseText")}</p>
      <ul className="mt-4 flex flex-col gap-2">
        {answer.artworks.map((artwork) => (
          <li key={artwork.id}>
            <Link
              replace
              href={artworkHref(artwork.id)}
              className="-mx-2 flex items-center gap-4 rounded-lg p-2 transition-colors duration-150 hover:bg-ink/6"
            >
              {artwork.picture && (
                <Picture
                  picture={artwork.picture}
                  sizes="80px"
                  alt=""
                  className="size-20 shrink-0 rounded-xs object-cover"
                  style={{ aspectRatio: "1" }}
                />
              )}
              <span className="min-w-0">
                <span className="block font-serif text-lg leading-snug">{artwork.title}</span>
                <span className="block text-muted text-sm">
                  {[artwork.artistNames.join(", "), artwork.dateText].filter(Boolean).join(" · ")}
                </span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <Button onClick={onRefuse} className="mt-4 w-full">
        {t("noneOfThese")}
      </Button>
    </>
  );
}
