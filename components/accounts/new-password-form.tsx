"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Button, ButtonLink } from "@/components/ui/button";
import { onSubmit } from "@/components/ui/on-submit";
import { resetPassword } from "@/lib/accounts/client";
import { CallProblem, fieldError } from "./call-problem";
import { NewPasswordField } from "./password-field";
import { useLinkToken } from "./use-link-token";

/** Chooses a new password by the link of an e-mail. */
export function NewPasswordForm() {
  const t = useTranslations("accounts");
  const token = useLinkToken();
  const reset = useMutation({
    mutationFn: (password: string) => resetPassword(token ?? "", password),
  });
  if (reset.isSuccess)
    return (
      <div role="status" className="flex flex-col items-start gap-4">
        <p>{t("passwordChanged")}</p>
        <ButtonLink look="primary" href="/sign-in">
          {t("signIn")}
        </ButtonLink>
      </div>
    );
  const wrong = fieldError(reset.error, "password");
  return (
    <form
      method="post"
      onSubmit={onSubmit((form) => reset.mutate(String(form.get("password") ?? "")))}
      className="flex flex-col gap-4"
    >
      <NewPasswordField error={wrong} />
      {!wrong && <CallProblem error={reset.error} />}
      <Button type="submit" look="primary" disabled={reset.isPending || !token}>
        {t("savePassword")}
      </Button>
    </form>
  );
}
