import { readyStatus } from "./wire";

/** How the single backend is spoken to: raw protocol bytes in, raw protocol bytes out. */
export type Backend = (request: Buffer) => Promise<Buffer>;

/** One client in the queue. `reply` gets what the backend said. */
export type Participant = {
  reply(output: Buffer): void;
  /** Told when it has kept everyone else waiting for too long; answers with a request that lets go. */
  expire(): void;
};

type Request = { bytes: Buffer; silent: boolean };
type Queue = { requests: Request[]; waiting: boolean };

/**
 * Lets many clients share one backend without seeing each other's half-finished work: whoever starts keeps the
 * backend until it says "ready, not in a transaction"; the others wait in the order in which they asked.
 */
export class Turns {
  private readonly queues = new Map<Participant, Queue>();
  private readonly waiting: Participant[] = [];
  private owner: Participant | null = null;
  private running = false;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly backend: Backend,
    /** How long an owner may sit idle while others wait, in ms. */
    private readonly patienceMs: number,
  ) {}

  /** Adds a request that ends where the backend answers (Sync, Flush or a simple query). */
  request(participant: Participant, bytes: Buffer, options: { silent?: boolean } = {}): void {
    const queue = this.queues.get(participant) ?? { requests: [], waiting: false };
    this.queues.set(participant, queue);
    queue.requests.push({ bytes, silent: options.silent ?? false });
    this.line(participant, queue);
    void this.run();
  }

  /** Resolves when nothing runs and nothing waits to run. */
  async idle(): Promise<void> {
    while (this.running) await new Promise((resolve) => setImmediate(resolve));
  }

  private line(participant: Participant, queue: Queue): void {
    if (queue.waiting || this.owner === participant) return;
    queue.waiting = true;
    this.waiting.push(participant);
    if (this.owner && !this.running) this.watch();
  }

  private async run(): Promise<void> {
    if (this.running) return;
    this.running = true;
    for (let turn = this.next(); turn; turn = this.next()) {
      const { participant, request } = turn;
      this.owner = participant;
      const output = await this.backend(request.bytes);
      if (!request.silent) participant.reply(output);
      if (readyStatus(output) === "I") this.release(participant);
      // Sockets are read and written between turns: the backend itself blocks the thread.
      await new Promise((resolve) => setImmediate(resolve));
    }
    this.running = false;
    if (this.owner && this.waiting.length > 0) this.watch();
  }

  private next(): { participant: Participant; request: Request } | null {
    clearTimeout(this.timer);
    this.timer = undefined;
    const participant = this.owner ?? this.waiting.shift();
    if (!participant) return null;
    const queue = this.queues.get(participant);
    if (queue) queue.waiting = false;
    const request = queue?.requests.shift();
    return request ? { participant, request } : null;
  }

  private release(participant: Participant): void {
    this.owner = null;
    const queue = this.queues.get(participant);
    if (queue && queue.requests.length > 0) this.line(participant, queue);
    else this.queues.delete(participant);
  }

  private watch(): void {
    this.timer ??= setTimeout(() => this.owner?.expire(), this.patienceMs).unref();
  }
}
