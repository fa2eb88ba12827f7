"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { languageName } from "@/components/staff/language-name";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { Sheet } from "@/components/ui/sheet";
import { BulkChanges, type RecordFacets } from "@/lib/catalog/contract";
import type { Locale } from "@/lib/kernel/locale";

type Props = {
  count: number;
  facets: RecordFacets;
  locales: readonly Locale[];
  onChange(changes: BulkChanges): void;
};

/** One change to all chosen works; what is left empty stays as it is. */
export function BulkSheet({ open, onOpenChange, ...props }: Props & SheetState) {
  const t = useTranslations("collection");
  return (
    <Sheet title={t("editTitle", { count: props.count })} open={open} onOpenChange={onOpenChange}>
      {open && <Fields {...props} />}
    </Sheet>
  );
}

type SheetState = { open: boolean; onOpenChange(open: boolean): void };

function Fields({ count, facets, locales, onChange }: Props) {
  const t = useTranslations("collection");
  const tagNames = useId();
  const [problem, setProblem] = useState<string | null>(null);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const read = BulkChanges.safeParse(changesIn(new FormData(event.currentTarget), locales));
    if (!read.success) return setProblem(read.error.issues[0]?.message ?? t("nothingToChange"));
    if (Object.keys(read.data).length === 0) return setProblem(t("nothingToChange"));
    onChange(read.data);
  };
  const perLanguage = (name: "medium" | "creditLine") =>
    locales.map((locale) => (
      <Field
        key={locale}
        size="compact"
        name={`${name}.${locale}`}
        label={t("inLanguage", { name: t(name), language: languageName(locale) })}
        lang={locale}
        maxLength={500}
      />
    ));
  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      <p className="text-muted text-sm">{t("editText")}</p>
      <div className="grid gap-4 sm:grid-cols-2">
        <Select name="roomId" label={t("column.room")} defaultValue="">
          <option value="">{t("leave")}</option>
          <option value="none">{t("noRoom")}</option>
          {facets.rooms.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
        <Select name="onDisplay" label={t("column.display")} defaultValue="">
          <option value="">{t("leave")}</option>
          <option value="yes">{t("shown")}</option>
          <option value="no">{t("notShown")}</option>
        </Select>
        <Field size="compact" name="addTags" label={t("addTags")} hint={t("commas")} list={tagNames} />
        <Field size="compact" name="removeTags" label={t("removeTags")} hint={t("commas")} list={tagNames} />
        {perLanguage("medium")}
        {perLanguage("creditLine")}
        <Field size="compact" name="rights" label={t("rights")} maxLength={500} />
      </div>
      <datalist id={tagNames}>
        {facets.tags.map((tag) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
      {problem && (
        <p role="alert" className="text-danger text-sm">
          {problem}
        </p>
      )}
      <Button type="submit" look="primary" size="compact" className="self-end">
        {t("changeThem", { count })}
      </Button>
    </form>
  );
}

/** What the form asks for: fields that say something. */
function changesIn(form: FormData, locales: readonly Locale[]) {
  const text = (name: string) => String(form.get(name) ?? "").trim();
  const list = (name: string) => {
    const words = text(name)
      .split(",")
      .map((word) => word.trim())
      .filter(Boolean);
    return words.length > 0 ? words : undefined;
  };
  const worded = (name: string) => {
    const said = locales.flatMap((locale) => {
      const words = text(`${name}.${locale}`);
      return words ? [[locale, words]] : [];
    });
    return said.length > 0 ? Object.fromEntries(said) : undefined;
  };
  const roomId = text("roomId");
  const given = {
    roomId: roomId === "none" ? null : roomId || undefined,
    onDisplay: text("onDisplay") ? text("onDisplay") === "yes" : undefined,
    addTags: list("addTags"),
    removeTags: list("removeTags"),
    medium: worded("medium"),
    creditLine: worded("creditLine"),
    rights: text("rights") || undefined,
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}
