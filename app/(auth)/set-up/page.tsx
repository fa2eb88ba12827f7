import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AuthCard } from "@/components/accounts/auth-card";
import { SetUpForm } from "@/components/accounts/set-up-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts"))("setUpTitle") };
}

export default async function SetUpPage() {
  const t = await getTranslations("accounts");
  return (
    <AuthCard title={t("setUpTitle")} lead={t("setUpLead")}>
      <SetUpForm timeZones={["UTC", ...Intl.supportedValuesOf("timeZone")]} />
    </AuthCard>
  );
}
