"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { staffPaths } from "@/components/staff/paths";
import type { Upload } from "@/lib/uploads/client";

/** More pictures that show the same than this say nothing more. */
const SHOWN_MAX = 3;

/** What the museum has already of a file: side by side, so that its sender can decide. */
export function Likeness({ museum, upload }: { museum: string; upload: Upload }) {
  const t = useTranslations("media.uploads");
  const { check, twin, target } = upload;
  const same = check?.duplicateOf ?? [];
  const known = [...same, ...(check?.similar ?? [])].slice(0, SHOWN_MAX);
  return (
    <ul aria-live="polite" className="mt-1 flex flex-col gap-2 text-sm">
      {twin && known.length === 0 && <li>{t("twin", { name: twin })}</li>}
      {known.map((picture) => {
        const { artwork, imageId, url } = picture;
        const isSame = same.some((one) => one.imageId === imageId);
        const here = artwork.id === target.artworkId;
        const words = here ? (isSame ? "sameHere" : "similarHere") : isSame ? "same" : "similar";
        const work = () => (
          <Link
            href={staffPaths.artworkPictures(museum, artwork.id)}
            target="_blank"
            className="font-medium underline decoration-edge underline-offset-4 hover:decoration-ink"
          >
            {artwork.title} ({artwork.accessionNumber})
          </Link>
        );
        return (
          <li key={imageId} className="flex items-center gap-2">
            <span className="grid size-12 shrink-0 place-items-center overflow-clip rounded-sm bg-sunken">
              {/* biome-ignore lint/performance/noImgElement: renditions are made once, when a picture is stored */}
              <img src={url} alt={t("known")} className="size-full object-contain" />
            </span>
            <p className="min-w-0">{here ? t(words) : t.rich(words, { work })}</p>
          </li>
        );
      })}
    </ul>
  );
}
