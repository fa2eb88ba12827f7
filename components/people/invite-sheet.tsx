"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { CallProblem, fieldError } from "@/components/accounts/call-problem";
import { useProof } from "@/components/accounts/proof";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { onSubmit } from "@/components/ui/on-submit";
import { Select } from "@/components/ui/select";
import { Sheet } from "@/components/ui/sheet";
import { useToast } from "@/components/ui/toasts";
import { STAFF_ROLES, type StaffRole } from "@/lib/kernel/access";
import { useStaffActions } from "@/lib/staff/client";
import { CopyLine } from "./copy-line";

type Props = { museum: string; open: boolean; onOpenChange(open: boolean): void };

/** Asks somebody to join, by e-mail; where none can be sent, by a link to pass on. */
export function InviteSheet({ museum, open, onOpenChange }: Props) {
  const t = useTranslations("people");
  const toast = useToast();
  const prove = useProof();
  const { invite } = useStaffActions(museum);
  const act = useMutation({
    mutationFn: (given: { email: string; role: StaffRole }) => prove(() => invite.mutateAsync(given)),
    onSuccess: ({ link }, { email }) => {
      if (link) return;
      toast({ text: t("invited", { email }) });
      onOpenChange(false);
      act.reset();
    },
  });
  const close = (next: boolean) => {
    onOpenChange(next);
    if (!next) act.reset();
  };
  const link = act.data?.link;
  return (
    <Sheet title={t("inviteTitle")} open={open} onOpenChange={(next) => (next || !link) && close(next)}>
      {link ? (
        <div className="flex flex-col gap-4">
          <p>{t("passOn")}</p>
          <CopyLine text={link} />
          <Button look="primary" onClick={() => close(false)}>
            {t("keyKept")}
          </Button>
        </div>
      ) : (
        <form
          onSubmit={onSubmit((form) =>
            act.mutate({ email: String(form.get("email") ?? ""), role: form.get("role") as StaffRole }),
          )}
          className="flex flex-col gap-4"
        >
          <Field
            label={t("email")}
            name="email"
            type="email"
            required
            autoFocus
            autoComplete="off"
            error={fieldError(act.error, "email")}
          />
          <Select label={t("role")} name="role" defaultValue="curator">
            {STAFF_ROLES.map((role) => (
              <option key={role} value={role}>
                {t(`roles.${role}`)} – {t(`roleTexts.${role}`)}
              </option>
            ))}
          </Select>
          {!fieldError(act.error, "email") && <CallProblem error={act.error} />}
          <Button type="submit" look="primary" disabled={act.isPending}>
            {t("sendInvitation")}
          </Button>
        </form>
      )}
    </Sheet>
  );
}
