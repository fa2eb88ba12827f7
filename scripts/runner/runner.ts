import type { AddressInfo } from "node:net";
import type { Logger } from "pino";
import { AppClient, NoReply } from "./call-app";
import { Calls } from "./calls";
import { keepTime } from "./clock";
import { fireCrons, nextSlot } from "./crons";
import { acceptEvents } from "./events";
import { loadFunctions, saveFunctions, shortcomings } from "./functions";
import { releaseOfTheDead } from "./leases";
import { look } from "./look";
import { Loop } from "./loop";
import type { FunctionConfig } from "./protocol";
import { endOrphans, prune } from "./prune";
import { routeEvents } from "./route-events";
import { ensureSchema } from "./schema";
import { createRunnerServer } from "./server";
import type { Store } from "./store";
import { fireTimers } from "./timers";
import type { Backoff } from "./try-again";

export type RunnerOptions = {
  store: Store;
  appUrl: string;
  eventKey: string;
  signingKey: string;
  log: Logger;
  /** 0 takes any free port. */
  port: number;
  /** How many calls of the application may be under way at once. */
  parallel: number;
  /** The longest that a call may take. */
  callMs: number;
  leaseMs: number;
  /** How often the database is asked when nothing else says that there is something to do. */
  pollMs: number;
  syncMs: number;
  backoff: Backoff;
  /** How long calls under way may go on after `stop`. */
  graceMs: number;
  /** Added to the database's clock; for tests. */
  skewMs?: () => number;
};

const PRUNE_MS = 3_600_000;
const PROBE_MS = 100;
const PROBE_MS_MAX = 5000;
const SYNC_LIMIT_MS = 15_000;
const UPKEEP_MS = 5000;

/** Starts a runner; resolves when it listens. */
export async function startRunner(options: RunnerOptions): Promise<Runner> {
  const runner = new Runner(options);
  await runner.start();
  return runner;
}

export class Runner {
  url = "";
  private readonly app: AppClient;
  private readonly calls: Calls;
  private readonly server;
  private readonly loops: Loop[] = [];
  private rounds: Loop | undefined;
  private connection: Loop | undefined;
  private connected = false;
  private lostBecause = "";
  private refusals = 0;
  private functions: FunctionConfig[] = [];
  private cronDue = new Date(0);
  private pruneAt = 0;
  private clockOffsetMs = 0;

  constructor(private readonly options: RunnerOptions) {
    this.app = new AppClient(options.appUrl, options.signingKey, Date.now);
    this.calls = new Calls({ ...options, app: this.app }, () => this.now(), {
      onFree: () => this.rounds?.wake(),
      onUnreachable: (reason) => this.lose(reason),
      onUnknownFunction: () => this.connection?.wake(),
    });
    this.server = createRunnerServer({
      eventKey: options.eventKey,
      signingKey: options.signingKey,
      accept: async (events, seed) => {
        const ids = await acceptEvents(options.store, this.now(), events, seed);
        this.rounds?.wake();
        return ids;
      },
      register: async (registration) => {
        const modified = await saveFunctions(options.store, this.now(), registration);
        await this.reload(modified);
        return modified;
      },
      state: () => ({ connected: this.connected, running: this.calls.count }),
    });
  }

  async start(): Promise<void> {
    const { store, port, log } = this.options;
    await ensureSchema(store);
    await this.keepUp();
    await new Promise<void>((resolve, reject) => {
      this.server.once("error", reject);
      this.server.listen(port, "127.0.0.1", resolve);
    });
    this.url = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
    this.connection = new Loop("registering", log, () => this.sync());
    this.rounds = new Loop("working", log, () => this.round());
    this.loops.push(this.connection, this.rounds, new Loop("upkeep", log, () => this.keepUp()));
  }

  /** Takes no more calls, lets those under way end, gives up what takes too long, and closes. */
  async stop(): Promise<void> {
    this.server.close();
    this.server.closeIdleConnections();
    await Promise.all(this.loops.map((loop) => loop.stop()));
    await this.calls.finish(this.options.graceMs);
    this.app.close();
    this.server.closeAllConnections();
    await this.options.store.sql.end({ timeout: 5 });
  }

  private now(): Date {
    return new Date(Date.now() + this.clockOffsetMs + (this.options.skewMs?.() ?? 0));
  }

  /** One look at the database, and whatever there is to do. Answers how long to rest. */
  private async round(): Promise<number> {
    const { store, pollMs } = this.options;
    if (!this.connected) return pollMs;
    const outlook = await look(store);
    if (outlook.events) while ((await routeEvents(store, this.now())) > 0);
    const now = this.now();
    const scheduled = now >= this.cronDue;
    if (scheduled) {
      await fireCrons(store, now, this.functions);
      this.cronDue = nextSlot(this.functions, now);
    }
    const late = outlook.timer !== null && outlook.timer <= now;
    if (late) await fireTimers(store, now);
    const queued = outlook.work !== null && outlook.work <= this.now();
    if (queued || outlook.events || scheduled || late) await this.calls.take();
    const ahead = [outlook.work, outlook.timer, this.cronDue].flatMap((at) => at?.getTime() ?? []);
    const waits = ahead.map((at) => at - now.getTime()).filter((ms) => ms > 0);
    return Math.min(pollMs, ...waits);
  }

  /** Has the application register its functions; until that works, it is asked more often and nothing else is done. */
  private async sync(): Promise<number> {
    const { store } = this.options;
    try {
      const reply = await this.app.send("PUT", "", {}, SYNC_LIMIT_MS);
      if (reply.status !== 200)
        throw new Error(`registering was answered with ${reply.status}: ${reply.body.slice(0, 300)}`);
      this.functions = await loadFunctions(store, store.sql);
      if (!this.connected)
        this.options.log.info({ functions: this.functions.length }, "connected with the application");
      this.connected = true;
      this.refusals = 0;
      this.lostBecause = "";
      this.rounds?.wake();
      return this.options.syncMs;
    } catch (error) {
      // Busy is not gone: the calls under way say that it is there.
      if (this.connected && error instanceof NoReply && error.why === "timeout") return PROBE_MS_MAX;
      this.lose(error instanceof Error ? error.message : String(error));
      return Math.min(PROBE_MS * 2 ** this.refusals++, PROBE_MS_MAX);
    }
  }

  /** Stops all work until the application registers again. Why is told once, not with every try. */
  private lose(reason: string): void {
    if (reason !== this.lostBecause) this.options.log.warn({ reason }, "the application is out of reach");
    this.lostBecause = reason;
    if (!this.connected) return;
    this.connected = false;
    this.connection?.wake();
  }

  private async reload(modified: boolean): Promise<void> {
    const { store, log } = this.options;
    this.functions = await loadFunctions(store, store.sql);
    this.cronDue = new Date(0);
    if (!modified) return;
    log.info({ functions: this.functions.map((config) => config.id) }, "functions registered");
    for (const config of this.functions) {
      for (const fault of shortcomings(config)) log.warn({ function: config.id }, fault);
    }
  }

  private async keepUp(): Promise<number> {
    const { store, log } = this.options;
    const [row] = await store.sql<{ now: Date }[]>`select clock_timestamp() as now`;
    if (row) this.clockOffsetMs = row.now.getTime() - Date.now();
    const jump = await keepTime(store, this.now());
    if (jump > 0) {
      log.warn({ jumpMs: jump }, "the clock went back; what waits was moved with it");
      this.cronDue = new Date(0);
    }
    const released = await releaseOfTheDead(store);
    if (released > 0) log.warn({ released }, "took over what a killed runner held");
    if (jump + released > 0) this.rounds?.wake();
    if (performance.now() >= this.pruneAt) {
      this.pruneAt = performance.now() + PRUNE_MS;
      await endOrphans(store, this.now());
      await prune(store, this.now());
    }
    return UPKEEP_MS;
  }
}
