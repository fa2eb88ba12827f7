import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";
import { LanguageSwitch } from "@/components/museums/language-switch";
import { LightSwitch } from "@/components/museums/light-switch";
import { Wordmark } from "@/components/ui/mark";
import { DOOR_AREAS } from "@/lib/http/messages";

export const metadata: Metadata = { robots: { index: false, follow: false }, referrer: "no-referrer" };

/** The door to the office, and one's own account: no museum yet. */
export default async function DoorLayout({ children }: { children: ReactNode }) {
  const messages = await getMessages();
  return (
    <NextIntlClientProvider messages={Object.fromEntries(DOOR_AREAS.map((area) => [area, messages[area]]))}>
      <div className="flex min-h-dvh flex-col">
        <header className="flex min-h-16 items-center justify-between gap-3 px-4 md:px-8">
          <Wordmark />
          <div className="flex items-center gap-1">
            <LanguageSwitch />
            <LightSwitch />
          </div>
        </header>
        <main id="content" tabIndex={-1} className="flex flex-1 flex-col px-4 pb-12 outline-none md:px-8">
          {children}
        </main>
      </div>
    </NextIntlClientProvider>
  );
}
