"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toasts";
import { useStaffActions } from "@/lib/staff/client";
import type { Invitation } from "@/lib/staff/contract";
import { Day } from "./day";

/** Invitations that nobody has accepted yet. */
export function InvitationList({ museum, invitations }: { museum: string; invitations: Invitation[] }) {
  const t = useTranslations("people");
  const toast = useToast();
  const { withdraw } = useStaffActions(museum);
  return (
    <section className="mt-10">
      <h2 className="font-medium text-lg">{t("invitations")}</h2>
      <ul className="mt-2 divide-y divide-line">
        {invitations.map(({ id, email, role, expiresAt, expired }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2.5 text-sm">
            <p className="min-w-0 flex-1 basis-60">
              <span className="font-medium">{email}</span>{" "}
              <span className="text-muted">
                · {t(`roles.${role}`)} ·{" "}
                {expired ? t("expired") : t.rich("expires", { at: () => <Day at={expiresAt} /> })}
              </span>
            </p>
            <Button
              size="compact"
              disabled={withdraw.isPending}
              aria-label={t("withdrawOf", { email })}
              onClick={() =>
                withdraw.mutate(id, {
                  onSuccess: () => toast({ text: t("withdrawn", { email }) }),
                  onError: (error) => toast({ text: error.message, failed: true }),
                })
              }
            >
              {t("withdraw")}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
