import { LayoutGrid, Map as MapIcon, ScanLine } from "lucide-react";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Wordmark } from "@/components/ui/mark";
import type { Museum } from "@/lib/museums/contract";
import { accentRules } from "./accent";
import { LanguageSwitch } from "./language-switch";
import { LightSwitch } from "./light-switch";
import { MuseumName } from "./museum-name";
import { paths } from "./paths";
import { PlaceNav } from "./place-nav";

/** What surrounds every page of a museum: its name, its places, its accent; quiet at the foot. */
export async function MuseumFrame({
  museum,
  lang,
  children,
}: {
  museum: Museum;
  lang: string;
  children: ReactNode;
}) {
  const [t, ui] = await Promise.all([getTranslations("museums"), getTranslations("ui")]);
  const { slug } = museum;
  const places = [
    { href: paths.scan(slug), label: t("scan"), icon: <ScanLine aria-hidden /> },
    { href: paths.explore(slug), label: t("explore"), icon: <LayoutGrid aria-hidden /> },
    { href: paths.map(slug), label: t("map"), icon: <MapIcon aria-hidden /> },
  ];
  return (
    <div className="group/frame flex min-h-dvh flex-col pb-(--bar)">
      <style>{accentRules(museum.accentColor)}</style>
      <header className="page relative z-30 flex min-h-(--header) flex-wrap items-center gap-x-4 group-has-data-full-bleed/frame:relative group-has-data-full-bleed/frame:z-20">
        <MuseumName slug={slug} name={museum.name} lang={lang} />
        <div className="ms-auto flex shrink-0 items-center gap-2">
          <PlaceNav label={ui("places")} places={places} />
          <LanguageSwitch offered={museum.locales} />
        </div>
      </header>
      <main id="content" tabIndex={-1} className="flex flex-1 flex-col outline-none">
        {children}
      </main>
      <footer className="page mt-24 flex group-has-data-full-bleed/frame:hidden flex-wrap items-center gap-x-6 gap-y-2 border-line border-t py-6 text-muted text-sm">
        <Link href={paths.museums()} className="flex min-h-11 items-center hover:text-ink">
          <Wordmark />
        </Link>
        <Link href={paths.privacy(slug)} className="flex min-h-11 items-center hover:text-ink">
          {t("privacy")}
        </Link>
        <div className="ms-auto">
          <LightSwitch />
        </div>
      </footer>
    </div>
  );
}
