import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ScanView } from "@/components/scan/scan-view";
import { thisMuseum } from "../this-museum";

type Props = { params: Promise<{ museum: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("scan");
  return { title: t("title") };
}

export default async function ScanPage(props: Props) {
  const { museum } = await thisMuseum(props);
  return <ScanView museum={{ slug: museum.slug, recording: museum.recording }} />;
}
