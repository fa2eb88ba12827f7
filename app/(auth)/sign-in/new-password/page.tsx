import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AuthCard } from "@/components/accounts/auth-card";
import { NewPasswordForm } from "@/components/accounts/new-password-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts"))("newPasswordTitle") };
}

export default async function NewPasswordPage() {
  const t = await getTranslations("accounts");
  return (
    <AuthCard title={t("newPasswordTitle")}>
      <NewPasswordForm />
    </AuthCard>
  );
}
