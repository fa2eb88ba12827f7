"use client";

import { useMutation, useQuery } from "@tanstack/react-query";
import { UserPlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CallProblem } from "@/components/accounts/call-problem";
import { ProofProvider, useProof } from "@/components/accounts/proof";
import { JobsPlace } from "@/components/jobs/place";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/dialog";
import { PageHeading } from "@/components/ui/page-heading";
import { Select } from "@/components/ui/select";
import { useToast } from "@/components/ui/toasts";
import type { Account } from "@/lib/accounts/contract";
import { peopleQuery, useStaffActions } from "@/lib/staff/client";
import { type PeopleList, SECOND_FACTOR_RULES } from "@/lib/staff/contract";
import { InvitationList } from "./invitation-list";
import { InviteSheet } from "./invite-sheet";
import { PersonRow } from "./person-row";

type Props = {
  place: Parameters<typeof JobsPlace>[0]["place"];
  first: PeopleList;
  account: Account;
};

/** Who works in the museum, and as what. */
export function PeopleView({ place, first, account }: Props) {
  return (
    <JobsPlace place={place}>
      <ProofProvider who={account}>
        <Page museum={place.museum} first={first} />
      </ProofProvider>
    </JobsPlace>
  );
}

function Page({ museum, first }: { museum: string; first: PeopleList }) {
  const t = useTranslations("people");
  const { data } = useQuery(peopleQuery(museum, first));
  const [inviting, setInviting] = useState(false);
  return (
    <>
      <PageHeading
        title={t("title")}
        lead={t("lead")}
        actions={
          <Button size="compact" look="primary" onClick={() => setInviting(true)}>
            <UserPlus aria-hidden />
            {t("invite")}
          </Button>
        }
      />
      <div className="relative overflow-x-auto">
        <table className="w-full min-w-160 text-left text-sm">
          <caption className="sr-only">{t("title")}</caption>
          <thead className="text-muted">
            <tr className="border-line border-b [&>th]:py-2 [&>th]:pe-4 [&>th]:font-normal">
              <th scope="col">{t("name")}</th>
              <th scope="col">{t("role")}</th>
              <th scope="col">{t("secondFactor")}</th>
              <th scope="col">{t("since")}</th>
              <th scope="col">
                <span className="sr-only">{t("actions")}</span>
              </th>
            </tr>
          </thead>
          <tbody className="divide-y divide-line">
            {data.people.map((person) => (
              <PersonRow key={person.userId} museum={museum} person={person} />
            ))}
          </tbody>
        </table>
      </div>
      {data.invitations.length > 0 && <InvitationList museum={museum} invitations={data.invitations} />}
      <Rule museum={museum} rule={data.secondFactorRule} />
      <InviteSheet museum={museum} open={inviting} onOpenChange={setInviting} />
    </>
  );
}

/** Whom the museum asks for a second factor. */
function Rule({ museum, rule }: { museum: string; rule: PeopleList["secondFactorRule"] }) {
  const t = useTranslations("people");
  const toast = useToast();
  const prove = useProof();
  const { setRule } = useStaffActions(museum);
  const [wanted, setWanted] = useState<PeopleList["secondFactorRule"] | null>(null);
  const change = useMutation({
    mutationFn: (wanted: PeopleList["secondFactorRule"]) => prove(() => setRule.mutateAsync(wanted)),
    onSuccess: () => toast({ text: t("saved") }),
  });
  return (
    <section className="mt-10 max-w-xl border-line border-t pt-6">
      <h2 className="font-medium text-lg">{t("secondFactor")}</h2>
      <p className="mt-1 mb-4 text-muted text-sm">{t("ruleLead")}</p>
      <Select
        label={t("ruleLabel")}
        value={rule}
        disabled={change.isPending}
        onChange={({ target }) => setWanted(target.value as PeopleList["secondFactorRule"])}
        className="max-w-xs"
      >
        {SECOND_FACTOR_RULES.map((one) => (
          <option key={one} value={one}>
            {t(`rules.${one}`)}
          </option>
        ))}
      </Select>
      <ConfirmDialog
        open={wanted !== null}
        onOpenChange={(open) => open || setWanted(null)}
        title={t("ruleTitle", { rule: wanted ? t(`rules.${wanted}`) : "" })}
        confirm={t("changeRule")}
        onConfirm={() => wanted && change.mutate(wanted)}
      >
        {t("ruleText")}
      </ConfirmDialog>
      <CallProblem error={change.error} />
    </section>
  );
}
