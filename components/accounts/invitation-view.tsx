"use client";

import { useMutation, useQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { Button, ButtonLink } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { onSubmit } from "@/components/ui/on-submit";
import { SkeletonText } from "@/components/ui/skeleton";
import { acceptInvitation, readInvitation } from "@/lib/staff/client";
import type { InvitationPreview } from "@/lib/staff/contract";
import { CallProblem, fieldError } from "./call-problem";
import { NewPasswordField } from "./password-field";
import { useLinkToken } from "./use-link-token";

/** What one is invited to, and how one joins: with a new account, or with the one that one has. */
export function InvitationView() {
  const t = useTranslations("accounts");
  const token = useLinkToken();
  const { data, error } = useQuery({
    queryKey: ["invitation", token],
    queryFn: () => readInvitation(token ?? ""),
    enabled: token !== null,
    retry: false,
  });
  if (error) return <CallProblem error={error} />;
  if (!data || token === null) return <SkeletonText lines={4} />;
  return (
    <div className="flex flex-col gap-5">
      <p>
        {t.rich("invitedTo", {
          museum: data.museum,
          role: t(`roles.${data.role}`),
          b: (text) => <b>{text}</b>,
        })}
      </p>
      {data.hasAccount ? <Join token={token} invited={data} /> : <Create token={token} invited={data} />}
    </div>
  );
}

type Props = { token: string; invited: InvitationPreview };

function Join({ token, invited }: Props) {
  const t = useTranslations("accounts");
  const accept = useMutation({ mutationFn: () => acceptInvitation({ token, account: null }) });
  if (accept.isSuccess) return <Joined />;
  return (
    <div className="flex flex-col items-start gap-4">
      <p className="text-muted">{t("joinAs", { email: invited.email })}</p>
      <CallProblem error={accept.error} />
      <div className="flex flex-wrap gap-3">
        <Button look="primary" disabled={accept.isPending} onClick={() => accept.mutate()}>
          {t("join")}
        </Button>
        {/* Which browser is signed in as whom is only known once it was tried. */}
        {accept.error && (
          <ButtonLink href={`/sign-in?next=${encodeURIComponent("/sign-in/invitation")}#${token}`}>
            {t("signIn")}
          </ButtonLink>
        )}
      </div>
    </div>
  );
}

function Create({ token, invited }: Props) {
  const t = useTranslations("accounts");
  const locale = useLocale();
  const accept = useMutation({
    mutationFn: (account: { name: string; password: string }) =>
      acceptInvitation({ token, account: { ...account, locale } }),
  });
  if (accept.isSuccess) return <Joined />;
  const wrong = fieldError(accept.error, "password") ?? fieldError(accept.error, "account.password");
  return (
    <form
      method="post"
      onSubmit={onSubmit((form) =>
        accept.mutate({ name: String(form.get("name") ?? ""), password: String(form.get("password") ?? "") }),
      )}
      className="flex flex-col gap-4"
    >
      <Field label={t("email")} value={invited.email} readOnly autoComplete="username" />
      <Field label={t("name")} name="name" autoComplete="name" required maxLength={120} />
      <NewPasswordField error={wrong} />
      {!wrong && <CallProblem error={accept.error} />}
      <Button type="submit" look="primary" disabled={accept.isPending}>
        {t("createAccount")}
      </Button>
    </form>
  );
}

function Joined() {
  const t = useTranslations("accounts");
  return (
    <div role="status" className="flex flex-col items-start gap-4">
      <p>{t("joined")}</p>
      <ButtonLink look="primary" href="/sign-in?next=/admin">
        {t("signIn")}
      </ButtonLink>
    </div>
  );
}
