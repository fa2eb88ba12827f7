"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, type ReactNode, useState } from "react";
import { CallProblem } from "@/components/staff/call-problem";
import { languageName } from "@/components/staff/language-name";
import { staffPaths } from "@/components/staff/paths";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Sheet } from "@/components/ui/sheet";
import { useAddFloor } from "@/lib/building/client";
import type { EditorPlace } from "./editor-context";

/** Asks what a new floor is called, where it is and how large, and opens it. */
export function AddFloor({
  place,
  level,
  trigger,
}: {
  place: EditorPlace;
  /** The level that is offered: the next one up. */
  level: number;
  trigger: ReactNode;
}) {
  const t = useTranslations("building");
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const add = useAddFloor(place.museum);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => String(form.get(name) ?? "").trim();
    const names = place.locales.flatMap((locale) => {
      const name = text(`name-${locale}`);
      return name ? [[locale, { name }] as const] : [];
    });
    const numbers = {
      level: Number(text("level")),
      widthM: Number(text("width")),
      heightM: Number(text("height")),
    };
    add.mutate(
      { texts: Object.fromEntries(names), ...numbers },
      {
        onSuccess: ({ id }) => {
          setOpen(false);
          router.push(staffPaths.building(place.museum, { floor: id }));
          router.refresh();
        },
      },
    );
  };
  return (
    <Sheet title={t("addFloor")} trigger={trigger} open={open} onOpenChange={setOpen}>
      <form onSubmit={submit} className="flex flex-col gap-4">
        {place.locales.map((locale, index) => (
          <Field
            key={locale}
            size="compact"
            name={`name-${locale}`}
            lang={locale}
            label={t("nameIn", { language: languageName(locale) })}
            required={index === 0}
            maxLength={120}
          />
        ))}
        <div className="grid grid-cols-3 gap-3">
          <Field
            size="compact"
            name="level"
            label={t("level")}
            type="number"
            step={1}
            min={-20}
            max={200}
            defaultValue={level}
            required
          />
          <Field
            size="compact"
            name="width"
            label={t("widthM")}
            type="number"
            step="any"
            min={1}
            max={2000}
            defaultValue={40}
            required
          />
          <Field
            size="compact"
            name="height"
            label={t("heightM")}
            type="number"
            step="any"
            min={1}
            max={2000}
            defaultValue={30}
            required
          />
        </div>
        <p className="text-muted text-sm">{t("addFloorHint")}</p>
        {add.error && <CallProblem title={t("addFloorFailed")} error={add.error} />}
        <Button type="submit" size="compact" look="primary" className="self-end" disabled={add.isPending}>
          {t("addFloor")}
        </Button>
      </form>
    </Sheet>
  );
}
