import { cookies, headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { LocaleSchema, negotiateLocale } from "@/lib/kernel/locale";
import { MESSAGES } from "./messages";

/** The language this request asked for: the visitor's choice, else what the browser prefers, else English. */
async function requestLocale() {
  const chosen = LocaleSchema.safeParse((await cookies()).get("locale")?.value);
  return chosen.data ?? negotiateLocale((await headers()).get("accept-language")) ?? "en";
}

// Next asks for this module's default by name (see next.config.ts).
export default getRequestConfig(async () => {
  const locale = await requestLocale();
  return { locale, messages: MESSAGES[locale], timeZone: "UTC" };
});
