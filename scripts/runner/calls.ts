import { randomUUID } from "node:crypto";
import type { Logger } from "pino";
import { applyOutcome } from "./apply-outcome";
import type { AppClient } from "./call-app";
import { carryOn, loneResult } from "./carry-on";
import { claim, type Item } from "./claim";
import { giveUp, newOwner, renew } from "./leases";
import { attemptsMax } from "./protocol";
import { type Outcome, readFailure, readReply } from "./read-reply";
import { canonical } from "./signing";
import type { Store } from "./store";
import type { Backoff } from "./try-again";

/** A run that has the floor keeps it this long; then others get their turn. */
const STREAK_MS = 500;

type Options = {
  store: Store;
  app: AppClient;
  log: Logger;
  parallel: number;
  callMs: number;
  leaseMs: number;
  backoff: Backoff;
};

type Notices = { onFree(): void; onUnreachable(reason: string): void; onUnknownFunction(): void };

/** The calls that this runner has under way: at most `parallel`, each with its lease renewed while it lasts. */
export class Calls {
  private readonly owner = newOwner();
  private readonly running = new Map<Item, Promise<void>>();
  private renewing: NodeJS.Timeout | undefined;
  private closed = false;

  constructor(
    private readonly options: Options,
    private readonly now: () => Date,
    private readonly notices: Notices,
  ) {}

  get count(): number {
    return this.running.size;
  }

  /** Claims what is due and there is room for, and starts it. Not to be called twice at once. */
  async take(): Promise<void> {
    const { store, leaseMs, parallel } = this.options;
    while (!this.closed && this.running.size < parallel) {
      const load = new Map<string, number>();
      for (const { functionId } of this.running.keys()) load.set(functionId, (load.get(functionId) ?? 0) + 1);
      const slots = parallel - this.running.size;
      const held = this.leases();
      const wish = { owner: this.owner, lease: randomUUID(), leaseMs, slots, held, running: load };
      const { items, more } = await claim(store, this.now(), wish);
      for (const item of items) this.begin(item);
      if (!more) return;
    }
  }

  /** Waits for the calls under way, `graceMs` at most, and gives up those that are left. */
  async finish(graceMs: number): Promise<void> {
    this.closed = true;
    let timer: NodeJS.Timeout | undefined;
    const enough = new Promise((resolve) => {
      timer = setTimeout(resolve, graceMs);
    });
    await Promise.race([Promise.all(this.running.values()), enough]);
    clearTimeout(timer);
    clearInterval(this.renewing);
    await giveUp(this.options.store, this.leases());
  }

  private leases(): string[] {
    return [...new Set([...this.running.keys()].map((item) => item.lease))];
  }

  private renew(): void {
    const { store, log, leaseMs } = this.options;
    const until = new Date(this.now().getTime() + leaseMs);
    renew(store, until, this.leases()).catch((error: unknown) => {
      log.warn({ err: error }, "leases could not be renewed");
    });
  }

  private begin(item: Item): void {
    this.renewing ??= setInterval(() => this.renew(), this.options.leaseMs / 3);
    const done = this.make(item)
      .catch((error: unknown) =>
        this.options.log.error({ err: error, run: item.runId }, "a call could not be made"),
      )
      .finally(() => {
        this.running.delete(item);
        this.notices.onFree();
      });
    this.running.set(item, done);
  }

  /** Makes a call and, while its run goes on step by step, those that follow, for `STREAK_MS` in a row. */
  private async make(item: Item): Promise<void> {
    for (const end = performance.now() + STREAK_MS; ; ) {
      const outcome = await this.ask(item);
      this.tell(item, outcome);
      const result = loneResult(item, outcome);
      if (!result) return this.write(item, outcome);
      const stays = performance.now() < end && !this.closed;
      const until = stays ? new Date(this.now().getTime() + this.options.leaseMs) : null;
      const written = await this.persist(item, () =>
        carryOn(this.options.store, this.now(), item, result, until),
      );
      // Something is odd: the careful way decides.
      if (!written) return this.write(item, outcome);
      if (!stays) return;
      item.memo.push({ id: result.id, data: result.data, error: null });
      item.attempt = 0;
    }
  }

  private tell(item: Item, outcome: Outcome): void {
    if (outcome.kind === "unreachable") this.notices.onUnreachable(outcome.reason);
    if (outcome.kind === "unknown-function") this.notices.onUnknownFunction();
    if (outcome.kind !== "failed") return;
    const { fault, retriable } = outcome;
    const about = { function: item.functionId, run: item.runId, attempt: item.attempt + 1, retriable };
    this.options.log.warn({ ...about, error: fault.message }, "a call failed");
  }

  private async ask(item: Item): Promise<Outcome> {
    const query = { fnId: item.functionId, stepId: item.stepId || "step" };
    try {
      const reply = await this.options.app.send("POST", requestBody(item), query, this.options.callMs);
      return readReply(reply, this.now());
    } catch (error) {
      return readFailure(error);
    }
  }

  private async write(item: Item, outcome: Outcome): Promise<void> {
    const { store, log, backoff } = this.options;
    const written = await this.persist(item, () => applyOutcome(store, this.now(), item, outcome, backoff));
    if (written === "lost")
      log.info({ run: item.runId }, "a result came too late: the call is someone else's");
  }

  /** A result is not given up because the database is away: it is written when it is back, if the lease still holds. */
  private async persist<T>(item: Item, write: () => Promise<T>): Promise<T> {
    for (let waitMs = 100; ; waitMs = Math.min(waitMs * 2, 2000)) {
      try {
        return await write();
      } catch (error) {
        if (this.closed) throw error;
        this.options.log.warn({ err: error, run: item.runId }, "a result could not be written yet");
        await new Promise((resolve) => setTimeout(resolve, waitMs));
      }
    }
  }
}

/** The SDK's request, in the spelling that is signed. Without a function id of the engine it keeps to plain steps. */
function requestBody(item: Item): string {
  const events = JSON.parse(item.events);
  const steps = item.memo.map(({ id, data, error }) => [
    id,
    error === null
      ? { type: "data", data: JSON.parse(data ?? "null") }
      : { type: "error", error: JSON.parse(error) },
  ]);
  const stack = item.memo.map(({ id }) => id);
  return canonical({
    version: 2,
    event: events[0],
    events,
    steps: Object.fromEntries(steps),
    ctx: {
      run_id: item.runId,
      attempt: item.attempt,
      max_attempts: attemptsMax(item.config),
      // While parallel steps are open, a discovery must only plan: it would run the last open one a second time.
      disable_immediate_execution: item.open > 0,
      use_api: false,
      stack: { stack, current: stack.length },
    },
  });
}
