"use client";

import { useQuery } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { JobsPlace } from "@/components/jobs/place";
import { staffPaths } from "@/components/staff/paths";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { WATCH_MS, webhookList } from "@/lib/webhooks/client";
import type { Webhook } from "@/lib/webhooks/contract";
import { SecretSheet, type Shown } from "./secret-sheet";
import { WebhookForm } from "./webhook-form";
import { WebhookRow } from "./webhook-row";

/** Where a museum's events are sent, and what came of it. Which one is open is in the address. */
export function WebhooksView({
  place,
  first,
}: {
  place: Parameters<typeof JobsPlace>[0]["place"];
  first: { items: Webhook[] };
}) {
  const t = useTranslations("webhooks");
  const { museum } = place;
  const open = useSearchParams().get("webhook");
  // Whoever watches deliveries sees their receiver fail or recover too.
  const { data = first } = useQuery({
    ...webhookList(museum, first),
    refetchInterval: open ? WATCH_MS : false,
  });
  const [adding, setAdding] = useState(false);
  const [secret, setSecret] = useState<Shown | null>(null);
  const toggle = (id: string) =>
    window.history.replaceState(
      null,
      "",
      staffPaths.webhooks(museum, { webhook: open === id ? undefined : id }),
    );
  const add = (
    <Button look="primary" size="compact" onClick={() => setAdding(true)}>
      <Plus aria-hidden />
      {t("add")}
    </Button>
  );
  return (
    <JobsPlace place={place}>
      <PageHeading title={t("title")} lead={t("lead")} actions={data.items.length > 0 && add} />
      {data.items.length === 0 ? (
        <EmptyState title={t("noneTitle")} action={add}>
          {t("none")}
        </EmptyState>
      ) : (
        <ul className="flex flex-col border-line border-t">
          {data.items.map((webhook) => (
            <WebhookRow
              key={webhook.id}
              {...{ museum, webhook }}
              open={open === webhook.id}
              onToggle={() => toggle(webhook.id)}
              onSecret={setSecret}
            />
          ))}
        </ul>
      )}
      <WebhookForm museum={museum} open={adding} onOpenChange={setAdding} onSecret={setSecret} />
      <SecretSheet shown={secret} onClose={() => setSecret(null)} />
    </JobsPlace>
  );
}
