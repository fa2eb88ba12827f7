import { getTranslations } from "next-intl/server";
import type { Artwork } from "@/lib/catalog/contract";
import { Section } from "./section";

/** Short facts, each under its own few words. */
export async function Facts({ facts, lang }: { facts: Artwork["facts"]; lang: string }) {
  const t = await getTranslations("catalog");
  if (facts.length === 0) return null;
  return (
    <Section title={t("facts")}>
      <dl lang={lang} className="flex flex-col divide-y divide-line border-line border-y">
        {facts.map((fact) => (
          <div key={fact.label} className="py-4">
            <dt className="text-muted text-sm">{fact.label}</dt>
            <dd className="mt-1">{fact.text}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
