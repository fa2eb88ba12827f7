import { ScanLine } from "lucide-react";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { TodayHours } from "@/components/hours/today-hours";
import { InstallHint } from "@/components/pwa/install-hint";
import { ButtonLink } from "@/components/ui/button";
import type { Locale } from "@/lib/kernel/locale";
import type { Museum } from "@/lib/museums/contract";
import { paths } from "./paths";

/** The first screen: a picture, the museum's name, one button; and, quietly, what a visitor may want to know first. */
export async function Entry({
  museum,
  lang,
  picture,
  privacySwitch,
}: {
  museum: Museum;
  lang: Locale;
  picture: ReactNode;
  privacySwitch: (sentence: ReactNode) => ReactNode;
}) {
  const t = await getTranslations("museums");
  const { slug } = museum;
  return (
    <div className="lg:page grid flex-1 lg:grid-cols-[minmax(0,1.35fr)_minmax(24rem,1fr)] lg:items-stretch lg:gap-x-[clamp(2.5rem,5vw,5.5rem)]">
      {picture}
      <div className="flex min-w-0 flex-col justify-center px-(--edge) pt-7 lg:px-0 lg:py-10">
        <h1 lang={lang} className="font-serif text-display">
          {museum.name}
        </h1>
        <p lang={lang} className="mt-4 max-w-prose text-lg text-muted leading-snug lg:text-xl">
          {museum.tagline}
        </p>
        <div className="mt-7 flex flex-wrap items-center gap-x-3 gap-y-3 lg:mt-9">
          <ButtonLink look="primary" href={paths.scan(slug)} className="min-h-14 px-8 text-lg max-sm:w-full">
            <ScanLine aria-hidden />
            {t("scanWork")}
          </ButtonLink>
          <ButtonLink look="quiet" href={paths.explore(slug)} className="max-sm:w-full">
            {t("exploreAll")}
          </ButtonLink>
        </div>
        {museum.welcome && (
          <p lang={lang} className="mt-10 max-w-prose font-serif text-story">
            {museum.welcome}
          </p>
        )}
        <dl className="mt-10 flex flex-col gap-8 border-line border-t pt-6">
          {(museum.hours || museum.openingHours) && (
            <div>
              <dt className="text-muted text-sm">{t("openingHours")}</dt>
              {museum.hours && (
                <dd className="mt-1">
                  <TodayHours hours={museum.hours} timeZone={museum.timeZone} lang={lang} now={Date.now()} />
                </dd>
              )}
              {museum.openingHours && (
                <dd lang={lang} className="mt-1 whitespace-pre-line">
                  {museum.openingHours}
                </dd>
              )}
            </div>
          )}
          <div>
            <dt className="text-muted text-sm">{t("privacy")}</dt>
            <dd className="mt-2 max-w-prose">
              {privacySwitch(
                <>
                  {t("privacySentence", { days: museum.retentionDays })}{" "}
                  <Link
                    href={paths.privacy(slug)}
                    className="text-ink underline decoration-edge underline-offset-4"
                  >
                    {t("privacyMore")}
                  </Link>
                </>,
              )}
            </dd>
          </div>
        </dl>
        <div className="mt-6 empty:hidden">
          <InstallHint name={museum.name} />
        </div>
      </div>
    </div>
  );
}
