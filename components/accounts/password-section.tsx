"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { onSubmit } from "@/components/ui/on-submit";
import { changePassword } from "@/lib/accounts/client";
import { CallProblem, fieldError } from "./call-problem";
import { NewPasswordField } from "./password-field";
import { useProof } from "./proof";
import { Section } from "./section";

/** A new password. It signs one out everywhere, here too. */
export function PasswordSection() {
  const t = useTranslations("accounts");
  const prove = useProof();
  const change = useMutation({
    mutationFn: (password: string) => prove(() => changePassword(password)),
    onSuccess: () => window.location.assign("/sign-in"),
  });
  const wrong = fieldError(change.error, "password");
  return (
    <Section title={t("password")} lead={t("passwordLead")}>
      <form
        method="post"
        onSubmit={onSubmit((form) => change.mutate(String(form.get("password") ?? "")))}
        className="flex flex-col items-start gap-4 sm:max-w-sm"
      >
        <NewPasswordField error={wrong} />
        {!wrong && <CallProblem error={change.error} />}
        <Button type="submit" size="compact" disabled={change.isPending}>
          {t("changePassword")}
        </Button>
      </form>
    </Section>
  );
}
