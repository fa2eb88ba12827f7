import type { Metadata } from "next";
import { headers } from "next/headers";
import { getLocale, getTranslations } from "next-intl/server";
import { accentRules } from "@/components/museums/accent";
import { PeopleView } from "@/components/people/people-view";
import { getAccount } from "@/lib/accounts";
import { load } from "@/lib/http/page";
import { regionalLocale } from "@/lib/kernel/locale";
import { listPeople } from "@/lib/staff";
import { officeMuseum } from "../../office-museum";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("people"))("title") };
}

export default async function PeoplePage({ searchParams }: Props) {
  const { slug, timeZone, accentColor } = await officeMuseum(await searchParams);
  const first = await load(listPeople, {}, { museum: slug, as: "staff" });
  const account = await load(getAccount, {}, { museum: null, as: "staff" });
  const dateLocale = regionalLocale((await headers()).get("accept-language"), await getLocale());
  return (
    <>
      <style>{accentRules(accentColor)}</style>
      <PeopleView
        key={slug}
        place={{ museum: slug, timeZone, dateLocale, madeAt: Date.now() }}
        first={first}
        account={account}
      />
    </>
  );
}
