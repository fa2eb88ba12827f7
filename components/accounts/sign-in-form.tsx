"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { type SignInAnswer, signInByPassword, signInByProvider } from "@/lib/http/client-auth";

type Props = {
  /** A path of ours to go to afterwards. */
  next: string;
  /** What the button of the museum's identity provider says; null where there is none. */
  provider: string | null;
  /** What went wrong before this page came up. */
  error: "unknown" | "failed" | null;
};

/** Address and password, then the code where there is a second factor. */
export function SignInForm({ next, provider, error }: Props) {
  const t = useTranslations("accounts");
  const [answer, setAnswer] = useState<SignInAnswer | null>(null);
  const [busy, setBusy] = useState(false);
  const code = useRef<HTMLInputElement>(null);
  const asksCode = answer?.outcome === "code-needed" || answer?.outcome === "code-refused";
  useEffect(() => {
    if (asksCode) code.current?.focus();
  }, [asksCode]);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setBusy(true);
    const given = new FormData(event.currentTarget);
    const field = (name: string) => String(given.get(name) ?? "");
    const result = await signInByPassword({
      ...{ email: field("email"), password: field("password"), code: field("code") },
    }).catch((): SignInAnswer => ({ outcome: "failed" }));
    setAnswer(result);
    // A whole page load, so that nothing of whoever was signed in before stays in memory.
    if (result.outcome === "signed-in") window.location.assign(next + window.location.hash);
    else setBusy(false);
  };
  const provide = async () => {
    setBusy(true);
    const address = await signInByProvider(next + window.location.hash).catch(() => null);
    if (address) window.location.assign(address);
    else {
      setAnswer({ outcome: "failed" });
      setBusy(false);
    }
  };
  return (
    <form method="post" onSubmit={submit} className="flex flex-col gap-4">
      <Field label={t("email")} name="email" type="email" autoComplete="username" required autoFocus />
      <Field label={t("password")} name="password" type="password" autoComplete="current-password" required />
      {asksCode && <CodeField refused={answer.outcome === "code-refused"} field={code} />}
      <div role="alert" className="text-danger text-sm empty:hidden">
        {complaint(t, answer, error)}
      </div>
      <Button type="submit" look="primary" disabled={busy}>
        {busy ? t("signingIn") : t("signIn")}
      </Button>
      {provider && (
        <Button onClick={provide} disabled={busy}>
          {t("signInWith", { provider })}
        </Button>
      )}
      <Link href="/sign-in/forgotten" className="self-start text-muted text-sm underline underline-offset-4">
        {t("forgotten")}
      </Link>
    </form>
  );
}

function CodeField({
  refused,
  field,
}: {
  refused: boolean;
  field: React.RefObject<HTMLInputElement | null>;
}) {
  const t = useTranslations("accounts");
  return (
    <Field
      ref={field}
      label={t("code")}
      hint={t("codeHint")}
      error={refused ? t("codeRefused") : null}
      name="code"
      inputMode="text"
      autoComplete="one-time-code"
      required
    />
  );
}

function complaint(
  t: ReturnType<typeof useTranslations<"accounts">>,
  answer: SignInAnswer | null,
  before: Props["error"],
): string | null {
  if (answer === null) return before === "unknown" ? t("unknownToUs") : before && t("signInFailed");
  switch (answer.outcome) {
    case "refused":
      return t("refused");
    case "wait":
      return t("wait", { seconds: answer.seconds });
    case "failed":
      return t("signInFailed");
    case "signed-in":
    case "code-needed":
    case "code-refused":
      return null;
    default:
      return answer satisfies never;
  }
}
