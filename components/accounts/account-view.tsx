"use client";

import { useMutation, useQuery } from "@tanstack/react-query";
import { LogOut } from "lucide-react";
import { useTranslations } from "next-intl";
import type { z } from "zod";
import { JobsPlace } from "@/components/jobs/place";
import { Button, ButtonLink } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { Toasts } from "@/components/ui/toasts";
import { accountQuery } from "@/lib/accounts/client";
import type { Account, SessionList } from "@/lib/accounts/contract";
import { signOutHere } from "@/lib/http/client-auth";
import { PasswordSection } from "./password-section";
import { ProfileSection } from "./profile-section";
import { ProofProvider } from "./proof";
import { SecondFactorSection } from "./second-factor-section";
import { SessionsSection } from "./sessions-section";

type Props = {
  place: Parameters<typeof JobsPlace>[0]["place"];
  account: Account;
  sessions: z.output<typeof SessionList>;
  /** Names of the museums that one works in; whether the office has anything for one there. */
  museums: string[];
  hasPlaces: boolean;
  /** Names of those that wait for a second factor. */
  waiting: string[];
};

/** One's own account: who one is, how one signs in, and where one is signed in. */
export function AccountView({ place, account: first, sessions, museums, hasPlaces, waiting }: Props) {
  const t = useTranslations("accounts");
  const { data: account } = useQuery(accountQuery(first));
  return (
    <JobsPlace place={place}>
      <Toasts>
        <ProofProvider who={account}>
          <PageHeading
            title={t("account")}
            lead={account.email}
            actions={<SignOut hasPlaces={hasPlaces} />}
          />
          {waiting.length > 0 && !account.secondFactor && (
            <p role="status" className="mb-6 max-w-prose border-accent border-s-2 ps-4">
              {t("waitsForSecondFactor", { museums: waiting.join(", ") })}
            </p>
          )}
          {!hasPlaces && waiting.length === 0 && (
            <p className="mb-6 max-w-prose text-muted">
              {museums.length > 0 ? t("noPlace", { museums: museums.join(", ") }) : t("noMuseum")}
            </p>
          )}
          <div className="flex max-w-2xl flex-col divide-y divide-line">
            <ProfileSection account={account} />
            {account.hasPassword && <PasswordSection />}
            <SecondFactorSection account={account} />
            <SessionsSection first={sessions} />
          </div>
        </ProofProvider>
      </Toasts>
    </JobsPlace>
  );
}

function SignOut({ hasPlaces }: { hasPlaces: boolean }) {
  const t = useTranslations("accounts");
  const leave = useMutation({
    mutationFn: signOutHere,
    onSuccess: () => window.location.assign("/sign-in"),
  });
  return (
    <>
      {hasPlaces && (
        <ButtonLink size="compact" href="/admin">
          {t("toOffice")}
        </ButtonLink>
      )}
      <Button size="compact" onClick={() => leave.mutate()} disabled={leave.isPending}>
        <LogOut aria-hidden />
        {t("signOut")}
      </Button>
    </>
  );
}
