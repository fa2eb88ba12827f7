import { asSystem, type Context } from "@/lib/kernel/context";
import { AppError } from "@/lib/kernel/errors";
import { postRemote } from "@/lib/remote";
import { checkedAddress } from "./address";
import type { DeliveryRow } from "./queries/deliveries";
import type { WebhookRow } from "./queries/webhooks";
import { signedHeaders } from "./signing";

/** What came of one attempt; `error` is in plain words, null when the receiver took the event. */
export type Outcome = {
  status: number | null;
  error: string | null;
  retryAfter: string | null;
  durationMs: number;
};

/** One attempt: signed now, sent once, followed nowhere. */
export async function send(
  ctx: Context,
  { delivery, webhook }: { delivery: DeliveryRow; webhook: WebhookRow },
): Promise<Outcome> {
  const at = ctx.now();
  const { secret, previousSecret, previousUntil } = webhook;
  const secrets = [
    secret,
    ...(previousSecret && previousUntil && previousUntil > at ? [previousSecret] : []),
  ];
  const { id, body } = delivery;
  const started = performance.now();
  const durationMs = () => Math.round(performance.now() - started);
  try {
    const headers = signedHeaders({ id: `msg_${id}`, at, body }, secrets);
    const url = checkedAddress(webhook.url);
    const { status, retryAfter } = await postRemote(asSystem(ctx, "webhooks"), { url, headers, body });
    const error = status >= 200 && status < 300 ? null : `answered ${status}`;
    return { status, error, retryAfter, durationMs: durationMs() };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { status: null, error: error.detail, retryAfter: null, durationMs: durationMs() };
  }
}
