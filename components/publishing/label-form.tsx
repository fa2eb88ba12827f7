"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { Switch } from "@/components/ui/switch";
import type { Facets } from "@/lib/catalog/contract";
import type { Locale } from "@/lib/kernel/locale";
import { FORMAT_NAMES, FORMATS, LABEL_ORDERS, perPage } from "@/lib/publishing/contract";
import type { LabelsQuery } from "./labels-query";

/** Which works get a label, and how it is laid out. Every change is shown at once. */
export function LabelForm({
  query,
  facets,
  locales,
  onChange,
}: {
  query: LabelsQuery;
  facets: Facets;
  locales: Locale[];
  onChange: (change: Partial<LabelsQuery>) => void;
}) {
  const t = useTranslations("publishing");
  const marks = useId();
  const places = perPage(FORMATS[query.format]);
  return (
    <form
      className="grid content-start gap-x-8 gap-y-7 md:grid-cols-2 lg:grid-cols-1"
      onSubmit={(event) => event.preventDefault()}
    >
      <fieldset className="flex flex-col gap-4">
        <legend className="mb-3 font-medium">{t("works")}</legend>
        {query.artworks ? (
          <div className="flex flex-wrap items-center gap-3">
            <p>{t("chosen", { count: query.artworks.split(",").length })}</p>
            <Button size="compact" onClick={() => onChange({ artworks: undefined })}>
              {t("everyWork")}
            </Button>
          </div>
        ) : (
          <Filters query={query} facets={facets} onChange={onChange} />
        )}
      </fieldset>
      <fieldset className="flex flex-col gap-4">
        <legend className="mb-3 font-medium">{t("layout")}</legend>
        <Select
          label={t("paper")}
          value={query.format}
          onChange={({ target }) => onChange({ format: target.value as LabelsQuery["format"], skip: 0 })}
        >
          {FORMAT_NAMES.map((format) => (
            <option key={format} value={format}>
              {t(`formats.${format}`)}
            </option>
          ))}
        </Select>
        <div className="grid grid-cols-2 gap-3">
          <Select
            label={t("language")}
            value={query.language}
            onChange={({ target }) => onChange({ language: target.value as Locale })}
          >
            {locales.map((locale) => (
              <option key={locale} value={locale}>
                {t(`languages.${locale}`)}
              </option>
            ))}
          </Select>
          <Select
            label={t("order")}
            value={query.order}
            onChange={({ target }) => onChange({ order: target.value as LabelsQuery["order"] })}
          >
            {LABEL_ORDERS.map((order) => (
              <option key={order} value={order}>
                {t(`orders.${order}`)}
              </option>
            ))}
          </Select>
        </div>
        {places > 1 && (
          <Field
            label={t("skip")}
            hint={t("skipHint")}
            type="number"
            inputMode="numeric"
            min={0}
            max={places - 1}
            value={query.skip}
            onChange={({ target }) =>
              onChange({ skip: Math.min(places - 1, Math.max(0, Math.floor(target.valueAsNumber) || 0)) })
            }
          />
        )}
        <div className="flex items-center justify-between gap-4">
          <label htmlFor={marks}>{t("marks")}</label>
          <Switch id={marks} checked={query.marks} onCheckedChange={(on) => onChange({ marks: on })} />
        </div>
      </fieldset>
    </form>
  );
}

function Filters({ query, facets, onChange }: Omit<Parameters<typeof LabelForm>[0], "locales">) {
  const t = useTranslations("publishing");
  const lists = [
    { key: "room", label: t("room"), any: t("anyRoom"), options: facets.rooms },
    { key: "artist", label: t("artist"), any: t("anyArtist"), options: facets.artists },
    {
      key: "tag",
      label: t("tag"),
      any: t("anyTag"),
      options: facets.tags.map(({ tag, count }) => ({ slug: tag, name: tag, count })),
    },
  ] as const;
  return lists.map(({ key, label, any, options }) => (
    <Select
      key={key}
      label={label}
      value={query[key] ?? ""}
      onChange={({ target }) => onChange({ [key]: target.value || undefined })}
    >
      <option value="">{any}</option>
      {options.map(({ slug, name, count }) => (
        <option key={slug} value={slug}>
          {name} ({count})
        </option>
      ))}
    </Select>
  ));
}
