import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { accentRules } from "@/components/museums/accent";
import { LabelsView } from "@/components/publishing/labels-view";
import { listFacets } from "@/lib/catalog";
import { load } from "@/lib/http/page";
import { publicAddress } from "@/lib/http/public-address";
import { officeMuseum } from "../../../office-museum";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("publishing"))("title") };
}

export default async function LabelsPage({ searchParams }: Props) {
  const { slug, locales, accentColor } = await officeMuseum(await searchParams);
  const facets = await load(listFacets, {}, { museum: slug, as: "staff" });
  const { reachable } = await publicAddress("/");
  return (
    <>
      <style>{accentRules(accentColor)}</style>
      <LabelsView key={slug} museum={slug} locales={locales} facets={facets} reachable={reachable} />
    </>
  );
}
