import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { accentRules } from "@/components/museums/accent";
import { RecordView } from "@/components/record/record-view";
import { officeMuseum } from "../../../office-museum";
import { recordPlace } from "../record-place";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("record"))("newWork") };
}

export default async function NewArtworkPage({ searchParams }: Props) {
  const museum = await officeMuseum(await searchParams);
  return (
    <>
      <style>{accentRules(museum.accentColor)}</style>
      <RecordView key="new" first={null} place={await recordPlace(museum)} />
    </>
  );
}
