import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { accentRules } from "@/components/museums/accent";
import { SettingsView } from "@/components/settings/settings-view";
import { load } from "@/lib/http/page";
import { getMuseumSettings } from "@/lib/museums";
import { officeMuseum } from "../../office-museum";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("settings"))("title") };
}

export default async function SettingsPage({ searchParams }: Props) {
  const { slug, accentColor } = await officeMuseum(await searchParams);
  const settings = await load(getMuseumSettings, {}, { museum: slug, as: "staff" });
  return (
    <>
      <style>{accentRules(accentColor)}</style>
      <SettingsView key={slug} museum={slug} first={settings} />
    </>
  );
}
