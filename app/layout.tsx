import "@fontsource-variable/geist/wght.css";
import "@fontsource-variable/newsreader/opsz.css";
import "./globals.css";
import type { Metadata, Viewport } from "next";
import { cookies, headers } from "next/headers";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { BROWSER_AREAS } from "@/lib/http/messages";
import { Providers } from "./providers";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("museums");
  return {
    metadataBase: siteOf(await headers()),
    title: { default: "ArtScope", template: "%s · ArtScope" },
    description: t("about"),
    applicationName: "ArtScope",
    appleWebApp: { capable: true, title: "ArtScope", statusBarStyle: "default" },
    icons: { icon: [{ url: "/icons/mark.svg", type: "image/svg+xml" }], apple: "/icons/apple-180.png" },
    formatDetection: { telephone: false, date: false, address: false, email: false },
  };
}

/** Where this request came in, so that a shared link shows its picture. Behind a proxy, as the proxy says. */
function siteOf(given: Pick<Headers, "get">): URL | undefined {
  const host = given.get("x-forwarded-host") ?? given.get("host");
  const site = `${given.get("x-forwarded-proto")?.split(",")[0] ?? "http"}://${host}`;
  return host && URL.canParse(site) ? new URL(site) : undefined;
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  viewportFit: "cover",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f5f4f2" },
    { media: "(prefers-color-scheme: dark)", color: "#11100e" },
  ],
};

/** The document: language and light as the visitor chose them, read on the server so that nothing flashes. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const [locale, messages, t, jar] = await Promise.all([
    getLocale(),
    getMessages(),
    getTranslations("ui"),
    cookies(),
  ]);
  const theme = jar.get("theme")?.value;
  return (
    <html lang={locale} data-theme={theme === "light" || theme === "dark" ? theme : undefined}>
      <body>
        <a
          href="#content"
          className="sr-only z-50 rounded-full bg-ink px-5 py-3 text-ground focus:not-sr-only focus:fixed focus:start-4 focus:top-4"
        >
          {t("skipToContent")}
        </a>
        <NextIntlClientProvider
          messages={Object.fromEntries(BROWSER_AREAS.map((area) => [area, messages[area]]))}
        >
          <Providers>{children}</Providers>
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
