import { Worker } from "node:worker_threads";
import { VerificationError } from "./verification-error";
import type { Reply, Task, TaskResult } from "./verification-protocol";

type Settle = { resolve(value: TaskResult[keyof TaskResult]): void; reject(error: VerificationError): void };

/**
 * One worker thread that does one task at a time. After it dies or overruns `timeoutMs` every call fails with
 * `crashed` and `dead` is set; the pool then makes another.
 */
export class VerificationThread {
  readonly #worker: Worker;
  readonly #timeoutMs: number;
  #waiting: Settle | null = null;
  #timer: NodeJS.Timeout | undefined;
  dead = false;

  constructor(entry: string, timeoutMs: number) {
    this.#timeoutMs = timeoutMs;
    this.#worker = new Worker(entry, { stdin: false });
    this.#worker.on("message", (reply: Reply) => this.#answer(reply));
    this.#worker.on("error", (cause) => this.#die(`A verification thread crashed: ${cause}`, cause));
    this.#worker.on("exit", (code) => this.#die(`A verification thread ended with code ${code}.`));
    // An idle thread must not keep a finished script alive.
    this.#worker.unref();
  }

  run(task: Task, transfer: ArrayBuffer[]): Promise<TaskResult[keyof TaskResult]> {
    return new Promise((resolve, reject) => {
      if (this.dead) {
        reject(new VerificationError("crashed", "This verification thread has ended."));
        return;
      }
      this.#waiting = { resolve, reject };
      this.#worker.ref();
      this.#timer = setTimeout(() => this.#overrun(), this.#timeoutMs);
      this.#worker.postMessage(task, transfer);
    });
  }

  async stop(): Promise<void> {
    this.dead = true;
    await this.#worker.terminate();
  }

  #settle(): Settle | null {
    const waiting = this.#waiting;
    this.#waiting = null;
    clearTimeout(this.#timer);
    this.#worker.unref();
    return waiting;
  }

  #answer(reply: Reply): void {
    const waiting = this.#settle();
    if (reply.ok) waiting?.resolve(reply.value);
    else waiting?.reject(new VerificationError("failed", reply.message, { cause: reply.stack }));
  }

  #overrun(): void {
    void this.#worker.terminate();
    this.#die(`A verification took longer than ${this.#timeoutMs} ms and was stopped.`);
  }

  #die(message: string, cause?: unknown): void {
    this.dead = true;
    this.#settle()?.reject(new VerificationError("crashed", message, { cause }));
  }
}
