import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { paths } from "@/components/museums/paths";
import type { Artwork } from "@/lib/catalog/contract";
import { lifeDates } from "./life";

/** A work's artists as on a label: linked names, each with its dates. */
export async function ArtistNames({ museum, artists }: { museum: string; artists: Artwork["artists"] }) {
  const t = await getTranslations("catalog");
  if (artists.length === 0) return <p className="text-muted">{t("unknownArtist")}</p>;
  return (
    <ul>
      {artists.map((artist) => (
        <li key={artist.id}>
          <Link
            href={paths.artist(museum, artist.slug)}
            className="underline decoration-edge decoration-1 underline-offset-4 transition-colors duration-150 hover:decoration-ink"
          >
            {artist.name}
          </Link>{" "}
          <span className="text-muted tabular-nums">{lifeDates(artist, t)}</span>
        </li>
      ))}
    </ul>
  );
}
