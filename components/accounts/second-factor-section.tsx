"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { onSubmit } from "@/components/ui/on-submit";
import { QrCode } from "@/components/wall/qr-code";
import {
  beginSecondFactor,
  confirmSecondFactor,
  removeSecondFactor,
  renewRecoveryCodes,
  useAccountActions,
} from "@/lib/accounts/client";
import type { Account, SecondFactorSetUp } from "@/lib/accounts/contract";
import { CallProblem, fieldError } from "./call-problem";
import { useProof } from "./proof";
import { RecoveryCodesSheet } from "./recovery-codes-sheet";
import { Section } from "./section";

/** The second factor: set up, renewed or taken away. */
export function SecondFactorSection({ account }: { account: Account }) {
  const t = useTranslations("accounts");
  const prove = useProof();
  const { onChanged: readAnew } = useAccountActions();
  const router = useRouter();
  const onChanged = async () => {
    await readAnew();
    // Whether the office opens, and what waits, came with the page.
    router.refresh();
  };
  const [codes, setCodes] = useState<string[] | null>(null);
  const begin = useMutation({ mutationFn: () => prove(beginSecondFactor) });
  const remove = useMutation({ mutationFn: () => prove(removeSecondFactor), onSettled: onChanged });
  const renew = useMutation({
    mutationFn: () => prove(renewRecoveryCodes),
    onSuccess: (given) => setCodes(given.codes),
    onSettled: onChanged,
  });
  return (
    <Section title={t("secondFactor")} lead={t("secondFactorLead")}>
      {account.secondFactor ? (
        <>
          <p>{t("secondFactorOn", { left: account.recoveryCodesLeft })}</p>
          <div className="flex flex-wrap gap-2">
            <Button size="compact" onClick={() => renew.mutate()} disabled={renew.isPending}>
              {t("renewCodes")}
            </Button>
            <ConfirmDialog
              danger
              title={t("removeTitle")}
              confirm={t("removeSecondFactor")}
              onConfirm={() => remove.mutate()}
              trigger={
                <Button size="compact" look="danger">
                  {t("removeSecondFactor")}
                </Button>
              }
            >
              {t("removeText")}
            </ConfirmDialog>
          </div>
          <CallProblem error={renew.error ?? remove.error} />
        </>
      ) : begin.data ? (
        <Confirming
          setUp={begin.data}
          onConfirmed={(given) => {
            setCodes(given);
            begin.reset();
            void onChanged();
          }}
        />
      ) : (
        <>
          <Button
            size="compact"
            className="self-start"
            onClick={() => begin.mutate()}
            disabled={begin.isPending}
          >
            {t("setUpSecondFactor")}
          </Button>
          <CallProblem error={begin.error} />
        </>
      )}
      <RecoveryCodesSheet codes={codes} onClose={() => setCodes(null)} />
    </Section>
  );
}

function Confirming({
  setUp,
  onConfirmed,
}: {
  setUp: SecondFactorSetUp;
  onConfirmed(codes: string[]): void;
}) {
  const t = useTranslations("accounts");
  const prove = useProof();
  const confirm = useMutation({
    mutationFn: (code: string) => prove(() => confirmSecondFactor(code)),
    onSuccess: ({ codes }) => onConfirmed(codes),
  });
  const wrong = fieldError(confirm.error, "code");
  return (
    <div className="flex flex-wrap gap-6">
      <QrCode text={setUp.uri} label={t("qrLabel")} className="size-44 rounded-lg" />
      <form
        method="post"
        onSubmit={onSubmit((form) => confirm.mutate(String(form.get("code") ?? "")))}
        className="flex min-w-0 flex-1 basis-64 flex-col items-start gap-4"
      >
        <p className="text-muted text-sm">
          {t("scanQr")} <code className="select-all break-all text-ink">{setUp.secret}</code>
        </p>
        <Field
          label={t("firstCode")}
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          required
          autoFocus
          error={wrong && t("codeRefused")}
        />
        {!wrong && <CallProblem error={confirm.error} />}
        <Button type="submit" size="compact" look="primary" disabled={confirm.isPending}>
          {t("confirm")}
        </Button>
      </form>
    </div>
  );
}
