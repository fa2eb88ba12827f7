"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { cx } from "@/components/ui/cx";
import { PageHeading } from "@/components/ui/page-heading";
import { museumSettings } from "@/lib/museums/client";
import type { MuseumSettings } from "@/lib/museums/contract";
import { ColoursSection } from "./colours-section";
import { HoursSection } from "./hours-section";
import { LanguagesSection } from "./languages-section";
import { PrivacySection } from "./privacy-section";
import { ProfileSection } from "./profile-section";
import { RecognitionSection } from "./recognition-section";
import { readSection, SECTIONS, sectionHref } from "./sections";

const FORMS = {
  profile: ProfileSection,
  languages: LanguagesSection,
  hours: HoursSection,
  colours: ColoursSection,
  privacy: PrivacySection,
  recognition: RecognitionSection,
};

/** A museum's settings, a section at a time; which one is in the address. */
export function SettingsView({ museum, first }: { museum: string; first: MuseumSettings }) {
  const t = useTranslations("settings");
  const here = readSection(useSearchParams().get("section"));
  const { data: settings = first } = useQuery(museumSettings(museum, first));
  const Form = FORMS[here];
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} />
      <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[12rem_minmax(0,1fr)]">
        <nav aria-label={t("navigation")}>
          <ul className="flex gap-1 overflow-x-auto lg:flex-col">
            {SECTIONS.map((section) => (
              <li key={section}>
                <Link
                  href={sectionHref(museum, section)}
                  prefetch={false}
                  aria-current={section === here ? "page" : undefined}
                  className={cx(
                    "flex min-h-10 items-center whitespace-nowrap rounded-lg px-3 text-sm transition-colors duration-150 focus-visible:-outline-offset-2",
                    section === here ? "bg-ink/7 font-medium" : "text-muted hover:bg-ink/4 hover:text-ink",
                  )}
                >
                  {t(`sections.${section}`)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <Form key={here} museum={museum} settings={settings} />
      </div>
    </>
  );
}
