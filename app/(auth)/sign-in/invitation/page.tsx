import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AuthCard } from "@/components/accounts/auth-card";
import { InvitationView } from "@/components/accounts/invitation-view";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts"))("invitationTitle") };
}

export default async function InvitationPage() {
  const t = await getTranslations("accounts");
  return (
    <AuthCard title={t("invitationTitle")}>
      <InvitationView />
    </AuthCard>
  );
}
