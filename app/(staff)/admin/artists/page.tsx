import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ArtistsView } from "@/components/artists/artists-view";
import { accentRules } from "@/components/museums/accent";
import { listArtistRecords } from "@/lib/catalog";
import { load } from "@/lib/http/page";
import { officeMuseum } from "../../office-museum";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("artists"))("title") };
}

export default async function ArtistsPage({ searchParams }: Props) {
  const given = await searchParams;
  const { slug, accentColor } = await officeMuseum(given);
  const q = [given.q].flat()[0]?.trim().slice(0, 200) ?? "";
  const page = await load(listArtistRecords, { q: q || undefined }, { museum: slug, as: "staff" });
  return (
    <>
      <style>{accentRules(accentColor)}</style>
      <ArtistsView key={slug} museum={slug} first={{ q, page }} />
    </>
  );
}
