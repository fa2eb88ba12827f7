import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AuthCard } from "@/components/accounts/auth-card";
import { ForgottenForm } from "@/components/accounts/forgotten-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts"))("forgottenTitle") };
}

export default async function ForgottenPage() {
  const t = await getTranslations("accounts");
  return (
    <AuthCard title={t("forgottenTitle")} lead={t("forgottenLead")}>
      <ForgottenForm />
    </AuthCard>
  );
}
