"use client";

import { Plus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { CallProblem } from "@/components/staff/call-problem";
import { languageName } from "@/components/staff/language-name";
import { staffPaths } from "@/components/staff/paths";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Sheet } from "@/components/ui/sheet";
import type { Locale } from "@/lib/kernel/locale";
import { useCreateTour } from "@/lib/tours/client";

/** Asks what a new tour is called, and opens it. */
export function NewTour({ museum, locales }: { museum: string; locales: readonly Locale[] }) {
  const t = useTranslations("tours");
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const create = useCreateTour(museum);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const texts = locales.flatMap((locale) => {
      const title = String(form.get(locale) ?? "").trim();
      return title ? [[locale, { title }] as const] : [];
    });
    create.mutate(
      { texts: Object.fromEntries(texts) },
      { onSuccess: ({ id }) => router.push(staffPaths.tour(museum, id)) },
    );
  };
  return (
    <Sheet
      title={t("newTour")}
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button size="compact" look="primary">
          <Plus aria-hidden />
          {t("newTour")}
        </Button>
      }
    >
      <form onSubmit={submit} className="flex flex-col gap-4">
        {locales.map((locale, index) => (
          <Field
            key={locale}
            size="compact"
            name={locale}
            lang={locale}
            label={t("titleIn", { language: languageName(locale) })}
            required={index === 0}
            maxLength={200}
          />
        ))}
        {create.error && <CallProblem title={t("createFailed")} error={create.error} />}
        <Button type="submit" size="compact" look="primary" className="self-end" disabled={create.isPending}>
          {t("create")}
        </Button>
      </form>
    </Sheet>
  );
}
