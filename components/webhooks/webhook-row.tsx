"use client";

import { ChevronDown, MoreHorizontal, Send } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Moment } from "@/components/jobs/place";
import { Button } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";
import { ConfirmDialog } from "@/components/ui/dialog";
import { IconButton } from "@/components/ui/icon-button";
import { Menu, MenuItem } from "@/components/ui/menu";
import { useToast } from "@/components/ui/toasts";
import { useWebhooks } from "@/lib/webhooks/client";
import type { Webhook } from "@/lib/webhooks/contract";
import { Deliveries } from "./deliveries";
import type { Shown } from "./secret-sheet";
import { WebhookForm } from "./webhook-form";

type Props = {
  museum: string;
  webhook: Webhook;
  open: boolean;
  onToggle(): void;
  onSecret(shown: Shown): void;
};

/** One receiver: where it is, how it fares, what it was told, and what can be done with it. */
export function WebhookRow({ museum, webhook, open, onToggle, onSecret }: Props) {
  const t = useTranslations("webhooks");
  const details = useId();
  const { test } = useWebhooks(museum);
  const said = useSaid();
  const sendTest = () =>
    test.mutate(webhook.id, {
      ...said(t("testSent")),
      onSuccess: () => {
        said(t("testSent")).onSuccess();
        if (!open) onToggle();
      },
    });
  return (
    <li className="border-line border-b">
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3 py-4">
        <div className="min-w-0 flex-1 basis-72">
          <p className="break-all font-medium">{webhook.url}</p>
          <p className="text-muted text-sm">
            {[webhook.description, t("eventCount", { count: webhook.events.length })]
              .filter(Boolean)
              .join(" · ")}
          </p>
        </div>
        <State webhook={webhook} />
        <div className="flex items-center gap-1.5">
          <Button
            size="compact"
            look="soft"
            disabled={!webhook.enabled || test.isPending}
            aria-label={`${t("test")}: ${webhook.url}`}
            onClick={sendTest}
          >
            <Send aria-hidden />
            {t("test")}
          </Button>
          <Actions {...{ museum, webhook, onSecret }} />
          <IconButton
            label={`${t(open ? "hide" : "show")}: ${webhook.url}`}
            aria-expanded={open}
            aria-controls={details}
            onClick={onToggle}
          >
            <ChevronDown
              aria-hidden
              className={cx("transition-transform duration-150", open && "rotate-180")}
            />
          </IconButton>
        </div>
      </div>
      <div id={details}>{open && <Deliveries museum={museum} webhook={webhook} />}</div>
    </li>
  );
}

function State({ webhook }: { webhook: Webhook }) {
  const t = useTranslations("webhooks");
  const { enabled, disabledBecause, failingSince } = webhook;
  if (!enabled)
    return (
      <p className={cx("text-sm", disabledBecause ? "text-danger" : "text-muted")}>
        {t(disabledBecause ? `off_${disabledBecause}` : "off")}
      </p>
    );
  if (failingSince)
    return (
      <p className="text-danger text-sm">{t.rich("failing", { at: () => <Moment at={failingSince} /> })}</p>
    );
  return <p className="text-muted text-sm">{t("on")}</p>;
}

/** Tells what was done, or why it was not. */
function useSaid() {
  const toast = useToast();
  return (text: string) => ({
    onSuccess: () => toast({ text }),
    onError: (error: Error) => toast({ text: error.message, failed: true }),
  });
}

function Actions({ museum, webhook, onSecret }: Pick<Props, "museum" | "webhook" | "onSecret">) {
  const t = useTranslations("webhooks");
  const { change, rotate, remove } = useWebhooks(museum);
  const said = useSaid();
  const [asking, setAsking] = useState<"edit" | "rotate" | "delete" | null>(null);
  const ask = (what: typeof asking) => ({
    open: asking === what,
    onOpenChange: (open: boolean) => setAsking(open ? what : null),
  });
  const switchTo = (enabled: boolean) =>
    change.mutate({ webhook, fields: { enabled } }, said(t(enabled ? "saidOn" : "saidOff")));
  return (
    <>
      <Menu
        trigger={
          <IconButton label={`${t("more")}: ${webhook.url}`}>
            <MoreHorizontal aria-hidden />
          </IconButton>
        }
      >
        <MenuItem onSelect={() => setAsking("edit")}>{t("edit")}</MenuItem>
        <MenuItem onSelect={() => setAsking("rotate")}>{t("rotate")}</MenuItem>
        <MenuItem onSelect={() => switchTo(!webhook.enabled)}>
          {t(webhook.enabled ? "switchOff" : "switchOn")}
        </MenuItem>
        <MenuItem danger onSelect={() => setAsking("delete")}>
          {t("delete")}
        </MenuItem>
      </Menu>
      <WebhookForm {...{ museum, webhook, onSecret }} {...ask("edit")} />
      <ConfirmDialog
        {...ask("rotate")}
        title={t("rotateTitle")}
        confirm={t("rotate")}
        onConfirm={() =>
          rotate.mutate(webhook.id, {
            onSuccess: ({ secret }) => onSecret({ secret, changed: true }),
            onError: said("").onError,
          })
        }
      >
        {t("rotateText")}
      </ConfirmDialog>
      <ConfirmDialog
        {...ask("delete")}
        danger
        title={t("deleteTitle", { url: webhook.url })}
        confirm={t("delete")}
        onConfirm={() => remove.mutate(webhook.id, said(t("saidDeleted")))}
      >
        {t("deleteText")}
      </ConfirmDialog>
    </>
  );
}
