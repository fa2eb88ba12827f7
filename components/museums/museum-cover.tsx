import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Picture, type PictureSource } from "@/components/ui/picture";
import type { Museum } from "@/lib/museums/contract";
import { paths } from "./paths";

/** A museum's door: one of its works, its name and what it is about. */
export async function MuseumCover({
  museum,
  picture,
  works,
  priority,
}: {
  museum: Museum;
  picture: PictureSource | null;
  works: number;
  priority: boolean;
}) {
  const t = await getTranslations("museums");
  return (
    <Link
      href={paths.museum(museum.slug)}
      prefetch={false}
      className="group block focus-visible:outline-offset-8"
    >
      <div className="aspect-4/3 overflow-clip lg:aspect-video bg-sunken">
        {picture && (
          <Picture
            picture={picture}
            sizes="(min-width: 64rem) 46vw, 92vw"
            alt=""
            priority={priority}
            cover
            className="transition-transform duration-240 ease-settle group-hover:scale-[1.015]"
          />
        )}
      </div>
      <h2 className="mt-5 font-serif text-title decoration-1 underline-offset-6 group-hover:underline">
        {museum.name}
      </h2>
      <p className="mt-2 max-w-prose text-lg text-muted">{museum.tagline}</p>
      <p className="mt-2 text-muted text-sm">{t("works", { count: works })}</p>
    </Link>
  );
}
