import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ArtistView } from "@/components/artists/artist-view";
import { accentRules } from "@/components/museums/accent";
import { officeMuseum } from "../../../office-museum";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("artists"))("newArtist") };
}

export default async function NewArtistPage({ searchParams }: Props) {
  const { slug, locales, accentColor } = await officeMuseum(await searchParams);
  return (
    <>
      <style>{accentRules(accentColor)}</style>
      <ArtistView museum={slug} locales={locales} first={null} />
    </>
  );
}
