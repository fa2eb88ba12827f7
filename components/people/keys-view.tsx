"use client";

import { useQuery } from "@tanstack/react-query";
import { KeyRound } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { z } from "zod";
import { ProofProvider } from "@/components/accounts/proof";
import { JobsPlace, Moment } from "@/components/jobs/place";
import { Button } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";
import { ConfirmDialog } from "@/components/ui/dialog";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { useToast } from "@/components/ui/toasts";
import type { Account } from "@/lib/accounts/contract";
import { keysQuery, useStaffActions } from "@/lib/staff/client";
import type { Key, KeyList } from "@/lib/staff/contract";
import { CreateKeySheet } from "./create-key-sheet";
import { Day } from "./day";

type Props = {
  place: Parameters<typeof JobsPlace>[0]["place"];
  first: z.output<typeof KeyList>;
  account: Account;
};

/** The keys of programs: what each may do, and when it was last used. */
export function KeysView({ place, first, account }: Props) {
  const t = useTranslations("people");
  const { museum } = place;
  const { data } = useQuery(keysQuery(museum, first));
  const [creating, setCreating] = useState(false);
  const add = (
    <Button size="compact" look="primary" onClick={() => setCreating(true)}>
      <KeyRound aria-hidden />
      {t("createKey")}
    </Button>
  );
  return (
    <JobsPlace place={place}>
      <ProofProvider who={account}>
        <PageHeading title={t("keysTitle")} lead={t("keysLead")} actions={data.items.length > 0 && add} />
        {data.items.length === 0 ? (
          <EmptyState title={t("noKeys")} action={add}>
            {t("noKeysText")}
          </EmptyState>
        ) : (
          <ul className="divide-y divide-line">
            {data.items.map((key) => (
              <KeyRow key={key.id} museum={museum} apiKey={key} />
            ))}
          </ul>
        )}
        <CreateKeySheet museum={museum} open={creating} onOpenChange={setCreating} />
      </ProofProvider>
    </JobsPlace>
  );
}

function KeyRow({ museum, apiKey }: { museum: string; apiKey: Key }) {
  const t = useTranslations("people");
  const toast = useToast();
  const { revokeKey } = useStaffActions(museum);
  const { id, name, prefix, scopes, createdBy, createdAt, expiresAt, lastUsedAt, state } = apiKey;
  const at = (instant: string) => () => <Moment at={instant} />;
  return (
    <li
      className={cx("flex flex-wrap items-center gap-x-4 gap-y-1 py-3", state !== "active" && "text-muted")}
    >
      <div className="min-w-0 flex-1 basis-80">
        <p className="font-medium">
          {name} <code className="ms-1 font-normal text-muted text-sm">{prefix}…</code>{" "}
          {state !== "active" && <span className="font-normal">· {t(`keyStates.${state}`)}</span>}
        </p>
        <p className="text-muted text-sm">
          {scopes.map((scope) => t(`scopes.${scope.replace(":", "_") as "collection_read"}`)).join(" · ")}
        </p>
        <p className="text-muted text-sm">
          {t.rich("keyMade", { name: createdBy, at: at(createdAt) })} ·{" "}
          {t.rich("expires", { at: () => <Day at={expiresAt} /> })} ·{" "}
          {lastUsedAt ? t.rich("lastUsed", { at: at(lastUsedAt) }) : t("neverUsed")}
        </p>
      </div>
      {state === "active" && (
        <ConfirmDialog
          danger
          title={t("revokeTitle", { name })}
          confirm={t("revoke")}
          onConfirm={() =>
            revokeKey.mutate(id, {
              onSuccess: () => toast({ text: t("revoked", { name }) }),
              onError: (error) => toast({ text: error.message, failed: true }),
            })
          }
          trigger={
            <Button size="compact" aria-label={t("revokeOf", { name })}>
              {t("revoke")}
            </Button>
          }
        >
          {t("revokeText")}
        </ConfirmDialog>
      )}
    </li>
  );
}
