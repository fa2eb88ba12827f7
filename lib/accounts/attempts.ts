import { createHash } from "node:crypto";
import type { Context } from "@/lib/kernel/context";
import { AppError } from "@/lib/kernel/errors";
import { type AttemptKind, SLOW_DOWN } from "./policy";
import { chargeAttempt, forgetAttempts, refundAttempt } from "./queries/attempts";

/** What an attempt is counted by, such as the account and the address that it comes from. */
export type Attempt = { kind: AttemptKind; of: string };
type Charge = Attempt & { key: string; blockedUntil: Date };
/** Attempts that were counted; with `seconds` the next one has to wait and nothing may be looked at. */
export type Charged = { seconds: number; charges: Charge[] };

const keyOf = ({ kind, of }: Attempt) =>
  `${kind}:${createHash("sha256").update(of.trim().toLowerCase()).digest("hex")}`;

/** Counts an attempt as failed before it is looked at: many at the same moment gain nothing. */
export async function chargeAttempts(ctx: Context, attempts: Attempt[]): Promise<Charged> {
  const now = ctx.now();
  const charges: Charge[] = [];
  for (const attempt of attempts) {
    const key = keyOf(attempt);
    const { counted, blockedUntil } = await chargeAttempt(ctx.db, key, now, SLOW_DOWN[attempt.kind]);
    if (!counted) {
      await refundAttempts(ctx, { seconds: 0, charges });
      return {
        seconds: Math.max(1, Math.ceil((blockedUntil.getTime() - now.getTime()) / 1000)),
        charges: [],
      };
    }
    charges.push({ ...attempt, key, blockedUntil });
  }
  return { seconds: 0, charges };
}

/** The attempt was a good one: what is the person's own is forgotten, what others share gets this one back. */
export async function settleAttempts(ctx: Context, { charges }: Charged): Promise<void> {
  const isOwn = ({ kind }: Charge) => kind === "pair" || kind === "session";
  await forgetAttempts(
    ctx.db,
    charges.filter(isOwn).map(({ key }) => key),
  );
  await refundAttempts(ctx, { seconds: 0, charges: charges.filter((charge) => !isOwn(charge)) });
}

/** Nothing was guessed: all get this attempt back. */
export async function refundAttempts(ctx: Context, { charges }: Charged): Promise<void> {
  for (const { key, blockedUntil } of charges) await refundAttempt(ctx.db, key, blockedUntil, ctx.now());
}

export function tooMany(seconds: number): AppError {
  return new AppError("rate_limited", `Too many attempts. Try again in ${seconds} seconds.`, {
    retryAfterSeconds: seconds,
  });
}
