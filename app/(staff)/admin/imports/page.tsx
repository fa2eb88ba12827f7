import type { Metadata } from "next";
import { headers } from "next/headers";
import { getLocale, getTranslations } from "next-intl/server";
import { ImportsView } from "@/components/imports/imports-view";
import { accentRules } from "@/components/museums/accent";
import { load } from "@/lib/http/page";
import { listImports } from "@/lib/imports";
import { regionalLocale } from "@/lib/kernel/locale";
import { officeMuseum } from "../../office-museum";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("imports"))("title") };
}

export default async function ImportsPage({ searchParams }: Props) {
  const { slug, timeZone, accentColor } = await officeMuseum(await searchParams);
  const first = await load(listImports, {}, { museum: slug, as: "staff" });
  const dateLocale = regionalLocale((await headers()).get("accept-language"), await getLocale());
  return (
    <>
      <style>{accentRules(accentColor)}</style>
      <ImportsView
        key={slug}
        place={{ museum: slug, timeZone, dateLocale, madeAt: Date.now() }}
        first={first}
      />
    </>
  );
}
