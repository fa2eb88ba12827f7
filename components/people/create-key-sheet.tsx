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
import { useStaffActions } from "@/lib/staff/client";
import { KEY_DAYS, type KeyScope, SCOPES } from "@/lib/staff/contract";
import { CopyLine } from "./copy-line";

type Props = { museum: string; open: boolean; onOpenChange(open: boolean): void };
type Given = { name: string; scopes: KeyScope[]; days: number };

/** A new key, which is shown once. */
export function CreateKeySheet({ museum, open, onOpenChange }: Props) {
  const t = useTranslations("people");
  const prove = useProof();
  const { createKey } = useStaffActions(museum);
  const act = useMutation({ mutationFn: (given: Given) => prove(() => createKey.mutateAsync(given)) });
  const close = (next: boolean) => {
    onOpenChange(next);
    if (!next) act.reset();
  };
  return (
    <Sheet
      title={act.data ? t("keyShown") : t("createKey")}
      open={open}
      onOpenChange={(next) => (next || !act.data) && close(next)}
    >
      {act.data ? (
        <div className="flex flex-col gap-4">
          <p>{t("keyOnce")}</p>
          <CopyLine text={act.data.secret} />
          <p className="text-muted text-sm">{t("keyUse")}</p>
          <Button look="primary" onClick={() => close(false)}>
            {t("keyKept")}
          </Button>
        </div>
      ) : (
        <form
          onSubmit={onSubmit((form) =>
            act.mutate({
              name: String(form.get("name") ?? ""),
              scopes: form.getAll("scopes") as KeyScope[],
              days: Number(form.get("days")),
            }),
          )}
          className="flex flex-col gap-4"
        >
          <Field
            label={t("keyName")}
            hint={t("keyNameHint")}
            name="name"
            required
            maxLength={80}
            autoFocus
            error={fieldError(act.error, "name")}
          />
          <fieldset className="flex flex-col gap-2">
            <legend className="mb-2 text-muted text-sm">{t("keyMay")}</legend>
            {SCOPES.map((scope) => (
              <label key={scope} className="flex min-h-9 items-center gap-3">
                <input type="checkbox" name="scopes" value={scope} className="size-4 accent-accent" />
                {t(`scopes.${scope.replace(":", "_") as "collection_read"}`)}
              </label>
            ))}
          </fieldset>
          <Select label={t("keyExpires")} name="days" defaultValue="90">
            {KEY_DAYS.map((days) => (
              <option key={days} value={days}>
                {t("days", { days })}
              </option>
            ))}
          </Select>
          {!fieldError(act.error, "name") && <CallProblem error={act.error} />}
          <Button type="submit" look="primary" disabled={act.isPending}>
            {t("createKey")}
          </Button>
        </form>
      )}
    </Sheet>
  );
}
