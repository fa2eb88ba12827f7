import type { Metadata } from "next";
import { headers } from "next/headers";
import { getLocale, getTranslations } from "next-intl/server";
import { accentRules } from "@/components/museums/accent";
import { WebhooksView } from "@/components/webhooks/webhooks-view";
import { load } from "@/lib/http/page";
import { regionalLocale } from "@/lib/kernel/locale";
import { listWebhooks } from "@/lib/webhooks";
import { officeMuseum } from "../../office-museum";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("webhooks"))("title") };
}

export default async function WebhooksPage({ searchParams }: Props) {
  const { slug, timeZone, accentColor } = await officeMuseum(await searchParams);
  const first = await load(listWebhooks, {}, { museum: slug, as: "staff" });
  const dateLocale = regionalLocale((await headers()).get("accept-language"), await getLocale());
  return (
    <>
      <style>{accentRules(accentColor)}</style>
      <WebhooksView
        key={slug}
        place={{ museum: slug, timeZone, dateLocale, madeAt: Date.now() }}
        first={first}
      />
    </>
  );
}
