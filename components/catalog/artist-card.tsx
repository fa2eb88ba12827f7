import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { paths } from "@/components/museums/paths";
import type { Artwork } from "@/lib/catalog/contract";
import { lifeDates } from "./life";
import { Section } from "./section";

/** Who made it: a few lines on each artist, and the way to more. */
export async function ArtistCards({
  museum,
  artists,
  lang,
}: {
  museum: string;
  artists: Artwork["artists"];
  lang: string;
}) {
  const t = await getTranslations("catalog");
  if (artists.length === 0) return null;
  return (
    <Section title={t(artists.length > 1 ? "artists" : "artist")}>
      <ul className="flex flex-col gap-8">
        {artists.map((artist) => (
          <li key={artist.id}>
            <p className="font-medium">{artist.name}</p>
            <p className="text-muted text-sm tabular-nums">
              {[artist.nationality, lifeDates(artist, t)].filter(Boolean).join(", ")}
            </p>
            <p lang={lang} className="mt-2 line-clamp-4">
              {artist.biography}
            </p>
            <Link
              href={paths.artist(museum, artist.slug)}
              className="mt-2 inline-flex min-h-11 items-center underline decoration-edge underline-offset-4 hover:decoration-ink"
            >
              {t("moreBy", { name: artist.name })}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
