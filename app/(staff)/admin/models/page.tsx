import type { Metadata } from "next";
import { headers } from "next/headers";
import { getLocale, getTranslations } from "next-intl/server";
import { ModelsView } from "@/components/models/models-view";
import { accentRules } from "@/components/museums/accent";
import { load } from "@/lib/http/page";
import { listModels } from "@/lib/indexing";
import { listJobs } from "@/lib/jobs";
import { regionalLocale } from "@/lib/kernel/locale";
import { officeMuseum } from "../../office-museum";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("models"))("title") };
}

export default async function ModelsPage({ searchParams }: Props) {
  const { slug, timeZone, accentColor } = await officeMuseum(await searchParams);
  const there = { museum: slug, as: "staff" } as const;
  const models = await load(listModels, {}, there);
  const jobs = await load(listJobs, { kind: "reindex-museum" }, there);
  const dateLocale = regionalLocale((await headers()).get("accept-language"), await getLocale());
  return (
    <>
      <style>{accentRules(accentColor)}</style>
      <ModelsView
        key={slug}
        place={{ museum: slug, timeZone, dateLocale, madeAt: Date.now() }}
        first={{ models, jobs }}
      />
    </>
  );
}
