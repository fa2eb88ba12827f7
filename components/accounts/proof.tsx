"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { createContext, type ReactNode, use, useCallback, useRef, useState } from "react";
import { Button, ButtonLink } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { onSubmit } from "@/components/ui/on-submit";
import { Sheet } from "@/components/ui/sheet";
import { confirmIdentity } from "@/lib/accounts/client";
import { ApiProblem } from "@/lib/http/client-fetch";
import { CallProblem, fieldError } from "./call-problem";

type Who = { hasPassword: boolean; secondFactor: boolean };
type Proving = <T>(act: () => Promise<T>) => Promise<T>;

const ProofContext = createContext<Proving | null>(null);

/**
 * Lets what is inside do dangerous acts: where the server asks who one is, a dialog asks for the password, and the act
 * is done after it. Closing the dialog leaves the act undone, with the server's refusal.
 */
export function ProofProvider({ who, children }: { who: Who; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const waiting = useRef<{ go(): void; leave(): void } | null>(null);
  const prove = useCallback<Proving>(async (act) => {
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof ApiProblem && error.problem.code === "proof_needed")) throw error;
      await new Promise<void>((resolve, reject) => {
        waiting.current = { go: resolve, leave: () => reject(error) };
        setOpen(true);
      });
      return act();
    }
  }, []);
  const close = (proven: boolean) => {
    setOpen(false);
    if (proven) waiting.current?.go();
    else waiting.current?.leave();
    waiting.current = null;
  };
  return (
    <ProofContext value={prove}>
      {children}
      <ProofSheet who={who} open={open} onClose={close} />
    </ProofContext>
  );
}

/** Runs a dangerous act, asking first who one is where that is needed. */
export function useProof(): Proving {
  const prove = use(ProofContext);
  if (!prove) throw new Error("useProof is used outside <ProofProvider>");
  return prove;
}

function ProofSheet({ who, open, onClose }: { who: Who; open: boolean; onClose(proven: boolean): void }) {
  const t = useTranslations("accounts");
  return (
    <Sheet title={t("proofTitle")} open={open} onOpenChange={(next) => next || onClose(false)}>
      <p className="mb-4 text-muted">{who.hasPassword ? t("proofText") : t("proofByProvider")}</p>
      {who.hasPassword ? (
        <ProofForm secondFactor={who.secondFactor} onProven={() => onClose(true)} />
      ) : (
        <ButtonLink look="primary" href="/sign-in">
          {t("signInAgain")}
        </ButtonLink>
      )}
    </Sheet>
  );
}

function ProofForm({ secondFactor, onProven }: { secondFactor: boolean; onProven(): void }) {
  const t = useTranslations("accounts");
  const confirm = useMutation({ mutationFn: confirmIdentity, onSuccess: onProven });
  const password = fieldError(confirm.error, "password") && t("passwordWrong");
  const code = fieldError(confirm.error, "code") && t("codeRefused");
  return (
    <form
      method="post"
      onSubmit={onSubmit((form) =>
        confirm.mutate({
          password: String(form.get("password") ?? ""),
          code: String(form.get("code") ?? ""),
        }),
      )}
      className="flex flex-col gap-4"
    >
      <Field
        label={t("password")}
        name="password"
        type="password"
        autoComplete="current-password"
        required
        autoFocus
        error={password}
      />
      {secondFactor && (
        <Field
          label={t("code")}
          hint={t("codeHint")}
          name="code"
          autoComplete="one-time-code"
          required
          error={code}
        />
      )}
      {!password && !code && <CallProblem error={confirm.error} />}
      <Button type="submit" look="primary" disabled={confirm.isPending}>
        {t("confirm")}
      </Button>
    </form>
  );
}
