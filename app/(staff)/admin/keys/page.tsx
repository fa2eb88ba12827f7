import type { Metadata } from "next";
import { headers } from "next/headers";
import { getLocale, getTranslations } from "next-intl/server";
import { accentRules } from "@/components/museums/accent";
import { KeysView } from "@/components/people/keys-view";
import { getAccount } from "@/lib/accounts";
import { load } from "@/lib/http/page";
import { regionalLocale } from "@/lib/kernel/locale";
import { listKeys } from "@/lib/staff";
import { officeMuseum } from "../../office-museum";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("people"))("keysTitle") };
}

export default async function KeysPage({ searchParams }: Props) {
  const { slug, timeZone, accentColor } = await officeMuseum(await searchParams);
  const first = await load(listKeys, {}, { museum: slug, as: "staff" });
  const account = await load(getAccount, {}, { museum: null, as: "staff" });
  const dateLocale = regionalLocale((await headers()).get("accept-language"), await getLocale());
  return (
    <>
      <style>{accentRules(accentColor)}</style>
      <KeysView
        key={slug}
        place={{ museum: slug, timeZone, dateLocale, madeAt: Date.now() }}
        first={first}
        account={account}
      />
    </>
  );
}
