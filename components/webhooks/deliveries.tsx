"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { Ban, Check, CircleDashed, type LucideIcon, RotateCcw, TriangleAlert } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { Moment } from "@/components/jobs/place";
import { CallProblem } from "@/components/staff/call-problem";
import { Button } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";
import { SkeletonText } from "@/components/ui/skeleton";
import { useToast } from "@/components/ui/toasts";
import { deliveryPages, useWebhooks } from "@/lib/webhooks/client";
import type { Delivery, DeliveryState, Webhook } from "@/lib/webhooks/contract";

const LOOKS: Record<DeliveryState, { Icon: LucideIcon; look: string }> = {
  pending: { Icon: CircleDashed, look: "text-ink" },
  delivered: { Icon: Check, look: "text-muted" },
  failed: { Icon: TriangleAlert, look: "text-danger" },
  dropped: { Icon: Ban, look: "text-muted" },
};

/** What a receiver was told in the last 30 days, each with what came of it. */
export function Deliveries({ museum, webhook }: { museum: string; webhook: Webhook }) {
  const t = useTranslations("webhooks");
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    deliveryPages(museum, webhook.id),
  );
  if (error && !data) return <CallProblem title={t("deliveriesFailed")} error={error} />;
  if (!data) return <SkeletonText lines={3} className="pb-5" />;
  const items = data.pages.flatMap((page) => page.items);
  if (items.length === 0) return <p className="pb-5 text-muted text-sm">{t("noDeliveries")}</p>;
  return (
    <div className="pb-5">
      <ul aria-label={t("deliveries", { url: webhook.url })} className="flex flex-col">
        {items.map((delivery) => (
          <Row key={delivery.id} {...{ museum, delivery }} enabled={webhook.enabled} />
        ))}
      </ul>
      {hasNextPage && (
        <Button size="compact" className="mt-3" disabled={isFetchingNextPage} onClick={() => fetchNextPage()}>
          {t("older")}
        </Button>
      )}
    </div>
  );
}

function Row({ museum, delivery, enabled }: { museum: string; delivery: Delivery; enabled: boolean }) {
  const t = useTranslations("webhooks");
  const format = useFormatter();
  const toast = useToast();
  const { redeliver } = useWebhooks(museum);
  const { type, state, attempts, nextAttemptAt, lastError, lastStatus, lastDurationMs, createdAt, body } =
    delivery;
  const { Icon, look } = LOOKS[state];
  const came = lastError ?? (lastStatus === null ? null : t("answered", { status: lastStatus }));
  return (
    <li className="border-line border-t">
      <details className="group">
        <summary className="flex flex-wrap items-center gap-x-5 gap-y-1 py-2.5 text-sm">
          <span className={cx("inline-flex w-32 items-center gap-2 font-medium", look)}>
            <Icon aria-hidden className="size-4" strokeWidth={2.25} />
            {t(`states.${state}`)}
          </span>
          <code className="min-w-0 flex-1 basis-44">{type}</code>
          <span className="text-muted">{came}</span>
          <span className="text-muted">
            <Moment at={createdAt} />
          </span>
        </summary>
        <div className="flex flex-col items-start gap-3 pb-4 text-sm">
          <p className="text-muted">
            {t("attempts", { count: attempts })}
            {lastDurationMs !== null && ` · ${format.number(lastDurationMs)} ms`}
            {nextAttemptAt && attempts > 0 && (
              <> · {t.rich("next", { at: () => <Moment at={nextAttemptAt} full /> })}</>
            )}
          </p>
          <pre className="max-w-full overflow-x-auto rounded-lg bg-sunken p-3 text-xs">{pretty(body)}</pre>
          <Button
            size="compact"
            look="soft"
            disabled={!enabled || state === "pending" || redeliver.isPending}
            onClick={() =>
              redeliver.mutate(delivery.id, {
                onSuccess: () => toast({ text: t("saidAgain") }),
                onError: (failure) => toast({ text: failure.message, failed: true }),
              })
            }
          >
            <RotateCcw aria-hidden />
            {t("again")}
          </Button>
        </div>
      </details>
    </li>
  );
}

function pretty(body: string): string {
  return JSON.stringify(JSON.parse(body), null, 2);
}
