import { getLocale } from "next-intl/server";
import { cache } from "react";
import { load } from "@/lib/http/page";
import type { Locale } from "@/lib/kernel/locale";
import { getMuseum } from "@/lib/museums";
import type { Museum } from "@/lib/museums/contract";

type Params = { params: Promise<{ museum: string }> };

const once = cache((slug: string) => load(getMuseum, { slug }, { museum: slug }));

/** The museum that the address names, read once a request, and the language that its texts are in for this visitor. */
export async function thisMuseum({ params }: Params): Promise<{ museum: Museum; lang: Locale }> {
  const museum = await once((await params).museum);
  const locale = await getLocale();
  return { museum, lang: museum.locales.includes(locale) ? locale : (museum.locales[0] ?? locale) };
}
