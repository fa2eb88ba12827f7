import { randomBytes } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Inngest, type InngestFunction } from "inngest";
import { serve } from "inngest/node";
import { pino } from "pino";
import { type Runner, type RunnerOptions, startRunner } from "./runner";
import { openStore, type Store } from "./store";

/** A log for the SDK that says nothing. */
export const quiet = { info() {}, warn() {}, error() {}, debug() {} };

/** What functions did, in order: the tests' evidence. */
export class Journal {
  private readonly lines: string[] = [];

  note(line: string): void {
    this.lines.push(line);
  }

  /** Everything noted that begins with `start`. */
  of(start: string): string[] {
    return this.lines.filter((line) => line.startsWith(start));
  }
}

export type AnyFunction = InngestFunction.Any;

/** An application that serves functions with the unmodified SDK, in cloud mode. It can go away and come back. */
export class SampleApp {
  readonly eventKey = randomBytes(12).toString("hex");
  readonly signingKey = `signkey-local-${randomBytes(24).toString("hex")}`;
  client = this.clientOf("http://127.0.0.1:9/");
  private functions: (client: Inngest) => AnyFunction[] = () => [];
  private handler: ReturnType<typeof serve> | undefined;
  private server: Server | undefined;
  private port = 0;

  get url(): string {
    return `http://127.0.0.1:${this.port}/api/inngest`;
  }

  /** Listens, on the same port as before if it did before. */
  async open(): Promise<void> {
    const server = createServer((request, response) => {
      if (this.handler) return this.handler(request, response);
      response.writeHead(503).end();
    });
    await new Promise<void>((resolve) => server.listen(this.port, "127.0.0.1", resolve));
    this.port = (server.address() as AddressInfo).port;
    this.server = server;
  }

  /** Breaks off every connection, as a killed process does. */
  async close(): Promise<void> {
    const { server } = this;
    if (!server) return;
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  }

  /** Serves `functions`, which reach the engine at `engineUrl`. */
  serve(engineUrl: string, functions: (client: Inngest) => AnyFunction[]): void {
    this.client = this.clientOf(engineUrl);
    this.functions = functions;
    this.handler = serve({ client: this.client, functions: this.functions(this.client) });
  }

  private clientOf(baseUrl: string): Inngest {
    const { eventKey, signingKey } = this;
    return new Inngest({ id: "sample", isDev: false, baseUrl, eventKey, signingKey, logger: quiet });
  }
}

/** A runner's tables of its own: tests share one database. */
export function testStore(schema = `local_runner_${randomBytes(6).toString("hex")}`): Store {
  const url = process.env.DATABASE_URL ?? "";
  return openStore(url, { embedded: process.env.ARTSCOPE_EMBEDDED_DATABASE === "true", schema });
}

/** A runner in this process, with everything that is usually waited for made short. */
export function testRunner(app: SampleApp, options: Partial<RunnerOptions> = {}): Promise<Runner> {
  return startRunner({
    store: testStore(),
    appUrl: app.url,
    eventKey: app.eventKey,
    signingKey: app.signingKey,
    log: pino({ level: process.env.RUNNER_LOG ?? "silent" }),
    port: 0,
    parallel: 8,
    callMs: 15_000,
    leaseMs: 3000,
    pollMs: 100,
    syncMs: 500,
    graceMs: 500,
    backoff: () => 20,
    ...options,
  });
}

/** Waits until `look` answers something; the test's own time limit ends a vain wait. */
export async function until<T>(look: () => T | Promise<T>): Promise<Exclude<T, false | null | undefined>> {
  for (;;) {
    const found = await look();
    if (found !== false && found !== null && found !== undefined)
      return found as Exclude<T, false | null | undefined>;
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
}

type EndedRun = { status: string; output: unknown; error: { name: string; message: string } | null };

/** The runs of a function that have ended, in the order in which they started. */
export async function endedRuns(store: Store, functionId: string): Promise<EndedRun[]> {
  const rows = await store.sql<{ status: string; output: string | null; error: string | null }[]>`
    select status, output, error from ${store.t.runs}
    where function_id = ${`sample-${functionId}`} and status <> 'active' order by seq`;
  return rows.map((row) => ({
    status: row.status,
    output: JSON.parse(row.output ?? "null"),
    error: JSON.parse(row.error ?? "null"),
  }));
}
