"use client";

import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { PASSWORD_CHARACTERS } from "@/lib/accounts/contract";

/** A new password: what is asked of it is said before it is typed. */
export function NewPasswordField({ error }: { error: string | null }) {
  const t = useTranslations("accounts");
  return (
    <Field
      label={t("newPassword")}
      hint={t("newPasswordHint", { min: PASSWORD_CHARACTERS.min })}
      // How long it must be is said, and seen to, before it is sent.
      error={error && t("passwordWeak")}
      name="password"
      type="password"
      autoComplete="new-password"
      minLength={PASSWORD_CHARACTERS.min}
      maxLength={PASSWORD_CHARACTERS.max}
      required
    />
  );
}
