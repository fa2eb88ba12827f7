import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { OfflineView } from "@/components/pwa/offline-view";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pwa.offline");
  return { title: t("pageTitle"), robots: { index: false } };
}

/** Kept on the device by the service worker and shown in place of a page that isn't. */
export default function OfflinePage() {
  return (
    <main id="content" tabIndex={-1} className="page flex min-h-dvh flex-col outline-none">
      <OfflineView />
    </main>
  );
}
