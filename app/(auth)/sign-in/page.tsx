import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AuthCard } from "@/components/accounts/auth-card";
import { SignInForm } from "@/components/accounts/sign-in-form";
import { providerName } from "@/lib/http/auth";
import { ownPath } from "@/lib/http/own-path";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts"))("signInTitle") };
}

export default async function SignInPage({ searchParams }: Props) {
  const { next, callbackUrl, error } = await searchParams;
  const t = await getTranslations("accounts");
  const [wanted] = [next ?? callbackUrl].flat();
  return (
    <AuthCard title={t("signInTitle")} lead={t("signInLead")}>
      <SignInForm
        next={ownPath(wanted, "/admin")}
        provider={providerName()}
        error={error === undefined ? null : error === "unknown" ? "unknown" : "failed"}
      />
    </AuthCard>
  );
}
