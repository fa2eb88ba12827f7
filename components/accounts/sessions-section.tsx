"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import type { z } from "zod";
import { Moment } from "@/components/jobs/place";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toasts";
import { sessionsQuery, useAccountActions } from "@/lib/accounts/client";
import type { SessionList } from "@/lib/accounts/contract";
import { Section } from "./section";

/** The browsers in which one is signed in; any but this one can be signed out from here. */
export function SessionsSection({ first }: { first: z.output<typeof SessionList> }) {
  const t = useTranslations("accounts");
  const toast = useToast();
  const { data } = useQuery(sessionsQuery(first));
  const { endSession } = useAccountActions();
  return (
    <Section title={t("sessions")} lead={t("sessionsLead")}>
      <ul className="divide-y divide-line">
        {data.items.map(({ id, device, address, createdAt, lastSeenAt, current }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-3">
            <div className="min-w-0 flex-1 basis-60">
              <p className="font-medium">
                {device} {current && <span className="font-normal text-muted">· {t("thisBrowser")}</span>}
              </p>
              <p className="text-muted text-sm">
                {t.rich("signedInAt", { at: () => <Moment at={createdAt} /> })} ·{" "}
                {t.rich("lastSeen", { at: () => <Moment at={lastSeenAt} /> })}
                {address && ` · ${address}`}
              </p>
            </div>
            {!current && (
              <Button
                size="compact"
                disabled={endSession.isPending}
                onClick={() =>
                  endSession.mutate(id, {
                    onSuccess: () => toast({ text: t("sessionEnded") }),
                    onError: (error) => toast({ text: error.message, failed: true }),
                  })
                }
              >
                {t("endSession")}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
