import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { EraseVisit, RecordingSwitch } from "@/components/visits/recording-switch";
import { thisMuseum } from "../this-museum";

type Props = { params: Promise<{ museum: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("museums");
  return { title: t("privacy"), description: t("privacyLead") };
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mt-12">
      <h2 className="font-serif text-heading">{title}</h2>
      <div className="mt-4 flex flex-col gap-4 leading-relaxed">{children}</div>
    </section>
  );
}

export default async function PrivacyPage({ params }: Props) {
  const [{ museum }, t] = await Promise.all([thisMuseum({ params }), getTranslations("museums")]);
  const place = { slug: museum.slug, recording: museum.recording };
  return (
    <article className="page pt-[min(7dvh,4.5rem)]">
      <div className="max-w-[62ch]">
        <h1 className="font-serif text-title">{t("privacyTitle")}</h1>
        <p className="mt-4 font-serif text-muted text-story">{t("privacyLead")}</p>
        <Part title={t("yourChoiceTitle")}>
          <RecordingSwitch museum={place}>
            {t(museum.recording === "opt-in" ? "optIn" : "optOut")}
          </RecordingSwitch>
          <EraseVisit museum={place} />
        </Part>
        <Part title={t("recordedTitle")}>
          <p>{t("recordedVisit")}</p>
          <p>{t("recordedScan")}</p>
          <p>{t("recordedUse")}</p>
        </Part>
        <Part title={t("notRecordedTitle")}>
          <p>{t("notRecordedPhoto")}</p>
          <p>{t("notRecordedPerson")}</p>
        </Part>
        <Part title={t("keptTitle")}>
          <p>{t("keptText", { days: museum.retentionDays })}</p>
          <p>{t("keptCookies")}</p>
        </Part>
      </div>
    </article>
  );
}
