"use client";

import { useTranslations } from "next-intl";
import { languageName } from "@/components/staff/language-name";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { onSubmit } from "@/components/ui/on-submit";
import { Select } from "@/components/ui/select";
import { useToast } from "@/components/ui/toasts";
import { useAccountActions } from "@/lib/accounts/client";
import type { Account } from "@/lib/accounts/contract";
import { LOCALES } from "@/lib/kernel/locale";
import { CallProblem } from "./call-problem";
import { Section } from "./section";

/** Name, and the language of one's e-mails. */
export function ProfileSection({ account }: { account: Account }) {
  const t = useTranslations("accounts");
  const toast = useToast();
  const { change } = useAccountActions();
  return (
    <Section title={t("profile")}>
      <form
        method="post"
        onSubmit={onSubmit((form) =>
          change.mutate(
            { name: String(form.get("name") ?? ""), locale: String(form.get("locale") ?? "") },
            { onSuccess: () => toast({ text: t("saved") }) },
          ),
        )}
        className="flex flex-col items-start gap-4"
      >
        <div className="grid w-full gap-4 sm:grid-cols-2">
          <Field label={t("name")} name="name" defaultValue={account.name} required maxLength={120} />
          <Select label={t("mailLanguage")} name="locale" defaultValue={account.locale}>
            {LOCALES.map((locale) => (
              <option key={locale} value={locale}>
                {languageName(locale)}
              </option>
            ))}
          </Select>
        </div>
        <CallProblem error={change.error} />
        <Button type="submit" size="compact" disabled={change.isPending}>
          {t("save")}
        </Button>
      </form>
    </Section>
  );
}
