import type { Metadata } from "next";
import { headers } from "next/headers";
import { getLocale, getTranslations } from "next-intl/server";
import { accentRules } from "@/components/museums/accent";
import { AuditView } from "@/components/people/audit-view";
import { load } from "@/lib/http/page";
import { regionalLocale } from "@/lib/kernel/locale";
import { listAudit } from "@/lib/staff";
import { officeMuseum } from "../../office-museum";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("people"))("auditTitle") };
}

export default async function AuditPage({ searchParams }: Props) {
  const given = await searchParams;
  const { slug, timeZone, accentColor } = await officeMuseum(given);
  const one = (name: string) => [given[name]].flat()[0] || undefined;
  const query = {
    ...{ action: one("action"), person: one("person"), subject: one("subject") },
    ...{ from: one("from"), until: one("until") },
  };
  const first = await load(listAudit, query, { museum: slug, as: "staff" });
  const dateLocale = regionalLocale((await headers()).get("accept-language"), await getLocale());
  return (
    <>
      <style>{accentRules(accentColor)}</style>
      <AuditView
        key={`${slug}?${new URLSearchParams(Object.entries(query).map(([key, value]) => [key, value ?? ""]))}`}
        place={{ museum: slug, timeZone, dateLocale, madeAt: Date.now() }}
        query={query}
        first={first}
      />
    </>
  );
}
