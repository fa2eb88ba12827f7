import type { Metadata } from "next";
import { headers } from "next/headers";
import { getLocale, getTranslations } from "next-intl/server";
import { ImportView } from "@/components/imports/import-view";
import { accentRules } from "@/components/museums/accent";
import { load } from "@/lib/http/page";
import { getImport } from "@/lib/imports";
import { listJobs } from "@/lib/jobs";
import type { Id } from "@/lib/kernel/ids";
import { regionalLocale } from "@/lib/kernel/locale";
import { officeMuseum } from "../../../office-museum";

type Props = {
  params: Promise<{ importId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("imports"))("title") };
}

export default async function ImportPage({ params, searchParams }: Props) {
  const { slug, timeZone, accentColor, locales } = await officeMuseum(await searchParams);
  const office = { museum: slug, as: "staff" } as const;
  // An id that is none is refused by the operation, which here means that there is no such page.
  const importId = (await params).importId as Id<"import">;
  const first = await load(getImport, { importId }, office);
  const { revision } = await load(listJobs, { limit: 1 }, office);
  const dateLocale = regionalLocale((await headers()).get("accept-language"), await getLocale());
  return (
    <>
      <style>{accentRules(accentColor)}</style>
      <ImportView
        key={importId}
        place={{ museum: slug, timeZone, dateLocale, madeAt: Date.now() }}
        first={first}
        revision={revision}
        locales={locales}
      />
    </>
  );
}
