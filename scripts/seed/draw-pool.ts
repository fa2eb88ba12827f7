import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";

export type DrawTask = { museum: string; slug: string };
type Answer = { png?: Uint8Array; failure?: string };

/** Threads that draw works, one work at a time each. */
export class DrawPool {
  readonly #idle: Worker[] = [];
  readonly #waiting: ((worker: Worker) => void)[] = [];
  readonly #all: Worker[];

  constructor(size = availableParallelism()) {
    const entry = join(process.cwd(), "scripts/seed/draw-worker.mjs");
    this.#all = Array.from({ length: size }, () => new Worker(entry));
    this.#idle.push(...this.#all);
  }

  /** The work as PNG. Rejects with the thread's own stack when the algorithm throws. */
  async draw(task: DrawTask): Promise<Uint8Array> {
    const worker = this.#idle.pop() ?? (await new Promise<Worker>((resolve) => this.#waiting.push(resolve)));
    try {
      const answer = await new Promise<Answer>((resolve, reject) => {
        worker.once("message", resolve);
        worker.once("error", reject);
        worker.postMessage(task);
      });
      if (!answer.png) throw new Error(`drawing ${task.slug}: ${answer.failure}`);
      return answer.png;
    } finally {
      // By name: without names the thread's own plumbing goes too, and it never answers again.
      worker.removeAllListeners("message").removeAllListeners("error");
      const next = this.#waiting.shift();
      if (next) next(worker);
      else this.#idle.push(worker);
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.#all.map((worker) => worker.terminate()));
  }
}
