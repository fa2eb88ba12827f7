"use client";

import { useMutation } from "@tanstack/react-query";
import { ShieldCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { useProof } from "@/components/accounts/proof";
import { Moment } from "@/components/jobs/place";
import { Button } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";
import { ConfirmDialog } from "@/components/ui/dialog";
import { useToast } from "@/components/ui/toasts";
import { STAFF_ROLES, type StaffRole } from "@/lib/kernel/access";
import { useStaffActions } from "@/lib/staff/client";
import type { Person } from "@/lib/staff/contract";

type Change = { role?: StaffRole; disabled?: boolean };

/** One person: another role is a choice away; the door is closed after a question. */
export function PersonRow({ museum, person }: { museum: string; person: Person }) {
  const t = useTranslations("people");
  const toast = useToast();
  const prove = useProof();
  const { change, resetSecondFactor } = useStaffActions(museum);
  const { userId, name, email, role, secondFactor, disabled, since, you } = person;
  const [wanted, setWanted] = useState<StaffRole | null>(null);
  const act = useMutation({
    mutationFn: (wish: Change) => prove(() => change.mutateAsync({ userId, ...wish })),
    onSuccess: (_, { disabled: off }) => toast({ text: t(off === false ? "enabled" : "changed", { name }) }),
    onError: (error) => toast({ text: error.message, failed: true }),
  });
  const roleField = useRef<HTMLSelectElement>(null);
  const reset = useMutation({
    mutationFn: () => prove(() => resetSecondFactor.mutateAsync(userId)),
    onSuccess: ({ told }) => {
      toast({ text: t(told ? "factorResetTold" : "factorReset", { name }) });
      // The button that was pressed is gone.
      roleField.current?.focus();
    },
    onError: (error) => toast({ text: error.message, failed: true }),
  });
  return (
    <tr className={cx("[&>td]:py-2.5 [&>td]:pe-4", disabled && "text-muted")}>
      <td>
        <p className="font-medium">
          {name} {you && <span className="font-normal text-muted">· {t("you")}</span>}
        </p>
        <p className="text-muted">{email}</p>
      </td>
      <td>
        <select
          ref={roleField}
          aria-label={t("roleOf", { name })}
          value={role}
          disabled={disabled || act.isPending}
          onChange={({ target }) => setWanted(target.value as StaffRole)}
          className="min-h-9 rounded-lg border border-edge bg-surface px-2 disabled:opacity-60"
        >
          {STAFF_ROLES.map((one) => (
            <option key={one} value={one}>
              {t(`roles.${one}`)}
            </option>
          ))}
        </select>
        <ConfirmDialog
          open={wanted !== null}
          onOpenChange={(open) => open || setWanted(null)}
          title={t("roleTitle", { name, role: wanted ? t(`roles.${wanted}`) : "" })}
          confirm={t("changeRole")}
          onConfirm={() => wanted && act.mutate({ role: wanted })}
        >
          {t("roleText")}
        </ConfirmDialog>
      </td>
      <td>
        {secondFactor ? (
          <span className="inline-flex items-center gap-1.5">
            <ShieldCheck aria-hidden className="size-4" />
            {t("has")}
            {!you && (
              <ConfirmDialog
                danger
                title={t("resetFactorTitle", { name })}
                confirm={t("resetFactor")}
                onConfirm={() => reset.mutate()}
                trigger={
                  <Button
                    look="quiet"
                    size="compact"
                    disabled={reset.isPending}
                    aria-label={t("resetFactorOf", { name })}
                  >
                    {t("resetFactor")}
                  </Button>
                }
              >
                {t("resetFactorText")}
              </ConfirmDialog>
            )}
          </span>
        ) : (
          <span className="text-muted">{t("hasNot")}</span>
        )}
      </td>
      <td className="text-muted">
        <Moment at={since} />
      </td>
      <td className="text-end">
        {disabled ? (
          <Button size="compact" disabled={act.isPending} onClick={() => act.mutate({ disabled: false })}>
            {t("enable")}
          </Button>
        ) : you ? null : (
          <ConfirmDialog
            danger
            title={t("disableTitle", { name })}
            confirm={t("disable")}
            onConfirm={() => act.mutate({ disabled: true })}
            trigger={
              <Button size="compact" disabled={act.isPending} aria-label={t("disableOf", { name })}>
                {t("disable")}
              </Button>
            }
          >
            {t("disableText")}
          </ConfirmDialog>
        )}
      </td>
    </tr>
  );
}
