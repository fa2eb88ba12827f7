"use client";

import { useMutation } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { Button, ButtonLink } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { onSubmit } from "@/components/ui/on-submit";
import { Select } from "@/components/ui/select";
import { setUpInstallation } from "@/lib/staff/client";
import { CallProblem, fieldError } from "./call-problem";
import { NewPasswordField } from "./password-field";
import { useLinkToken } from "./use-link-token";

/** The first museum and its first administrator. */
export function SetUpForm({ timeZones }: { timeZones: string[] }) {
  const t = useTranslations("accounts");
  const locale = useLocale();
  const token = useLinkToken();
  const setUp = useMutation({
    mutationFn: (form: FormData) => {
      const field = (name: string) => String(form.get(name) ?? "");
      return setUpInstallation({
        token: token ?? "",
        museum: { slug: field("slug"), name: field("museum"), timeZone: field("timeZone"), locale },
        admin: { name: field("name"), email: field("email"), password: field("password") },
      });
    },
  });
  if (setUp.isSuccess)
    return (
      <div role="status" className="flex flex-col items-start gap-4">
        <p>{t("setUpDone")}</p>
        <ButtonLink look="primary" href="/sign-in?next=/admin">
          {t("signIn")}
        </ButtonLink>
      </div>
    );
  if (token === "") return <p className="text-muted">{t("setUpNoToken")}</p>;
  const wrong = (path: string) => fieldError(setUp.error, path);
  const password = wrong("password") ?? wrong("admin.password");
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <form method="post" onSubmit={onSubmit(setUp.mutate)} className="flex flex-col gap-4">
      <h2 className="font-medium">{t("theMuseum")}</h2>
      <Field label={t("museumName")} name="museum" required maxLength={120} error={wrong("museum.name")} />
      <Field
        label={t("slug")}
        hint={t("slugHint")}
        name="slug"
        required
        pattern="[a-z0-9][a-z0-9-]*"
        maxLength={60}
        error={wrong("museum.slug")}
      />
      <Select label={t("timeZone")} name="timeZone" defaultValue={timeZones.includes(here) ? here : "UTC"}>
        {timeZones.map((zone) => (
          <option key={zone}>{zone}</option>
        ))}
      </Select>
      <h2 className="mt-3 font-medium">{t("theAdmin")}</h2>
      <Field label={t("name")} name="name" autoComplete="name" required maxLength={120} />
      <Field
        label={t("email")}
        name="email"
        type="email"
        autoComplete="username"
        required
        error={wrong("admin.email")}
      />
      <NewPasswordField error={password} />
      {!password && <CallProblem error={setUp.error} />}
      <Button type="submit" look="primary" disabled={setUp.isPending || !token}>
        {t("finishSetUp")}
      </Button>
    </form>
  );
}
