"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { onSubmit } from "@/components/ui/on-submit";
import { requestPasswordReset } from "@/lib/accounts/client";
import { CallProblem } from "./call-problem";

/** Asks for a link; what is said afterwards is the same whether there is such an account or not. */
export function ForgottenForm() {
  const t = useTranslations("accounts");
  const request = useMutation({ mutationFn: requestPasswordReset });
  if (request.isSuccess)
    return (
      <p role="status" className="rounded-lg bg-sunken p-4">
        {t("linkSent")}
      </p>
    );
  return (
    <form
      method="post"
      onSubmit={onSubmit((form) => request.mutate(String(form.get("email") ?? "")))}
      className="flex flex-col gap-4"
    >
      <Field label={t("email")} name="email" type="email" autoComplete="username" required autoFocus />
      <CallProblem error={request.error} />
      <Button type="submit" look="primary" disabled={request.isPending}>
        {t("sendLink")}
      </Button>
    </form>
  );
}
