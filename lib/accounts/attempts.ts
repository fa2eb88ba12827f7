import { createHash } from "node:crypto";
import type { Context } from "@/lib/kernel/context";
import { AppError } from "@/lib/kernel/errors";
import { type AttemptKind, FAILURES_FORGOTTEN_MS, waitAfter } from "./policy";
import { blockUntil, chargeAttempt, forgetAttempts, refundAttempt } from "./queries/attempts";

/** What an attempt is counted by, such as the account and the address that it comes from. */
export type Attempt = { kind: AttemptKind; of: string };

const keyOf = ({ kind, of }: Attempt) =>
  `${kind}:${createHash("sha256").update(of.trim().toLowerCase()).digest("hex")}`;

/**
 * Counts an attempt as failed before it is looked at. Answers the seconds that it has to wait, 0 when it may go on;
 * whoever goes on calls `settleAttempt` when it turned out well.
 */
export async function chargeAttempts(ctx: Context, attempts: Attempt[]): Promise<number> {
  const now = ctx.now();
  const forgottenSince = new Date(now.getTime() - FAILURES_FORGOTTEN_MS);
  for (const attempt of attempts) {
    const key = keyOf(attempt);
    const charged = await chargeAttempt(ctx.db, key, { now, forgottenSince });
    if ("blockedUntil" in charged)
      return Math.max(1, Math.ceil((charged.blockedUntil.getTime() - now.getTime()) / 1000));
    const seconds = waitAfter(charged.failures, attempt.kind);
    if (seconds > 0) await blockUntil(ctx.db, key, new Date(now.getTime() + seconds * 1000));
  }
  return 0;
}

/** The attempt was a good one: the account's failures are forgotten, the address gets this one back. */
export async function settleAttempts(ctx: Context, attempts: Attempt[]): Promise<void> {
  for (const attempt of attempts)
    if (attempt.kind === "account") await forgetAttempts(ctx.db, [keyOf(attempt)]);
    else await refundAttempt(ctx.db, keyOf(attempt), ctx.now());
}

/** Nothing was guessed: both get this attempt back. */
export async function refundAttempts(ctx: Context, attempts: Attempt[]): Promise<void> {
  for (const attempt of attempts) await refundAttempt(ctx.db, keyOf(attempt), ctx.now());
}

export function tooMany(seconds: number): AppError {
  return new AppError("rate_limited", `Too many attempts. Try again in ${seconds} seconds.`, {
    retryAfterSeconds: seconds,
  });
}
