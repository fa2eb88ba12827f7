import { useTranslations } from "next-intl";
import { type Field, fieldOf } from "@/lib/imports/contract";

/** What a field is called, with its language where it has several: `title@en` → "Title (English)". */
export function useFieldName(): (field: Pick<Field, "name" | "locale"> | string) => string {
  const t = useTranslations("imports");
  return (given) => {
    const field = typeof given === "string" ? fieldOf(given) : given;
    if (!field) return String(given);
    const name = t(`fields.${field.name}`);
    return field.locale ? t("inLanguage", { field: name, language: t(`languages.${field.locale}`) }) : name;
  };
}
