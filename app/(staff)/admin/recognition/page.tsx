import type { Metadata } from "next";
import { headers } from "next/headers";
import { getLocale, getTranslations } from "next-intl/server";
import { accentRules } from "@/components/museums/accent";
import { readReportQuery } from "@/components/recognisability/report-query";
import { ReportView } from "@/components/recognisability/report-view";
import { load } from "@/lib/http/page";
import { regionalLocale } from "@/lib/kernel/locale";
import { getComparisonState, listConfusablePairs, listUnrecognisable } from "@/lib/recognisability";
import { officeMuseum } from "../../office-museum";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("recognisability"))("title") };
}

export default async function RecognitionPage({ searchParams }: Props) {
  const given = await searchParams;
  const { slug, timeZone, accentColor } = await officeMuseum(given);
  const query = readReportQuery((key) => [given[key]].flat()[0]);
  const office = { museum: slug, as: "staff" } as const;
  const settled = query.show === "settled" ? ("true" as const) : ("false" as const);
  const [pairs, lacking, state] = await Promise.all([
    load(listConfusablePairs, { danger: query.danger, settled }, office),
    load(listUnrecognisable, { lack: query.lack }, office),
    load(getComparisonState, {}, office),
  ]);
  const locale = regionalLocale((await headers()).get("accept-language"), await getLocale());
  return (
    <>
      <style>{accentRules(accentColor)}</style>
      <ReportView
        key={slug}
        museum={slug}
        clock={{ locale, timeZone }}
        first={{ query, pairs, lacking, state }}
      />
    </>
  );
}
