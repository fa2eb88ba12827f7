"use client";

import { useFormatter, useTranslations } from "next-intl";
import { accentCheck, CONTRAST_MIN } from "@/components/museums/accent";
import { Field } from "@/components/ui/field";
import type { MuseumSettings } from "@/lib/museums/contract";
import { SectionFrame } from "./section-frame";
import { useSection } from "./use-section";

const HEX = /^#[0-9a-f]{6}$/i;

/** The museum's accent, with how it is read in both lights, shown while it is chosen. */
export function ColoursSection({ museum, settings }: { museum: string; settings: MuseumSettings }) {
  const t = useTranslations("settings");
  const section = useSection(museum, settings, {
    pick: ({ accentColor }) => ({ accentColor }),
    change: ({ accentColor }) => ({ section: "colours", accentColor }),
  });
  const { accentColor } = section.draft;
  const shown = HEX.test(accentColor) ? accentColor : settings.accentColor;
  const check = accentCheck(shown);
  const set = (text: string) => section.set({ accentColor: text.trim() });
  return (
    <SectionFrame title={t("sections.colours")} lead={t("colours.lead")} section={section}>
      <div className="flex items-end gap-3">
        <input
          type="color"
          aria-label={t("colours.pick")}
          value={shown.toLowerCase()}
          onChange={({ target }) => set(target.value)}
          className="h-12 w-16 cursor-pointer rounded-lg border border-edge bg-surface p-1"
        />
        <Field
          label={t("colours.accent")}
          value={accentColor}
          spellCheck={false}
          error={section.wrong("accentColor") ? t("colours.wrong") : null}
          onChange={({ target }) => set(target.value)}
          className="w-40"
        />
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        {(["light", "dark"] as const).map((light) => (
          <Light key={light} light={light} check={check[light]} />
        ))}
      </div>
    </SectionFrame>
  );
}

function Light({
  light,
  check,
}: {
  light: "light" | "dark";
  check: ReturnType<typeof accentCheck>["light"];
}) {
  const t = useTranslations("settings");
  const format = useFormatter();
  const ratio = (value: number) => format.number(value, { maximumFractionDigits: 1 });
  const { ground, chosen, used, usedContrast } = check;
  return (
    <figure className="flex flex-col gap-3">
      <div
        className="flex flex-col items-start gap-3 rounded-xl border border-line p-5"
        style={{ background: ground, color: used }}
      >
        <span className="font-serif text-heading">{t("colours.sample")}</span>
        <span
          className="inline-flex min-h-10 items-center rounded-full px-5 font-medium text-sm"
          style={{ background: used, color: ground }}
        >
          {t("colours.button")}
        </span>
      </div>
      <figcaption className="text-sm">
        <span className="font-medium">{t(`colours.${light}`)}</span>
        <span className="block text-muted">
          {chosen >= CONTRAST_MIN
            ? t("colours.asChosen", { ratio: ratio(chosen) })
            : t("colours.adjusted", { ratio: ratio(chosen), used, usedRatio: ratio(usedContrast) })}
        </span>
      </figcaption>
    </figure>
  );
}
