import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ArtistView } from "@/components/artists/artist-view";
import { accentRules } from "@/components/museums/accent";
import { getArtistRecord } from "@/lib/catalog";
import { load } from "@/lib/http/page";
import type { Id } from "@/lib/kernel/ids";
import { officeMuseum } from "../../../office-museum";

type Props = {
  params: Promise<{ artistId: Id<"artist"> }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("artists"))("title") };
}

export default async function ArtistPage({ params, searchParams }: Props) {
  const [{ artistId }, museum] = [await params, await officeMuseum(await searchParams)];
  const { slug, locales, accentColor } = museum;
  const first = await load(getArtistRecord, { artistId }, { museum: slug, as: "staff" });
  return (
    <>
      <style>{accentRules(accentColor)}</style>
      <ArtistView key={artistId} museum={slug} locales={locales} first={first} />
    </>
  );
}
