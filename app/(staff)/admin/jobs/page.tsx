import type { Metadata } from "next";
import { headers } from "next/headers";
import { getLocale, getTranslations } from "next-intl/server";
import { readJobsQuery } from "@/components/jobs/jobs-query";
import { JobsView } from "@/components/jobs/jobs-view";
import { accentRules } from "@/components/museums/accent";
import { load } from "@/lib/http/page";
import { listJobs } from "@/lib/jobs";
import { regionalLocale } from "@/lib/kernel/locale";
import { officeMuseum } from "../../office-museum";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("jobs"))("title") };
}

export default async function JobsPage({ searchParams }: Props) {
  const given = await searchParams;
  const text = (key: string) => [given[key]].flat()[0];
  const museum = await officeMuseum(given);
  const query = readJobsQuery(text);
  const { slug, timeZone, accentColor } = museum;
  const filter = { state: query.state, kind: query.kind };
  const page = await load(listJobs, filter, { museum: slug, as: "staff" });
  const dateLocale = regionalLocale((await headers()).get("accept-language"), await getLocale());
  return (
    <>
      <style>{accentRules(accentColor)}</style>
      <JobsView
        key={slug}
        place={{ museum: slug, timeZone, dateLocale, madeAt: Date.now() }}
        first={{ query, page }}
      />
    </>
  );
}
