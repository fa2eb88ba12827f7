import { availableParallelism } from "node:os";
import { join } from "node:path";
import { STOP_AT_INLIERS } from "../decision";
import { type DetectOptions, PHOTO_FEATURES } from "../geometry/detect";
import type { LocalFeatures, RgbaImage, Verification } from "../types";
import { VerificationError } from "./verification-error";
import type { Task, TaskResult } from "./verification-protocol";
import { VerificationThread } from "./verification-thread";

export type PoolOptions = {
  /** Threads, each with its own OpenCV (about 135 MB). Default: one a core. */
  size?: number | undefined;
  /** Jobs of a kind that may wait before more are refused as busy. Default: 32 a thread, about a second's work. */
  queueMax?: number | undefined;
  /** A job that takes longer is given up and its thread replaced. */
  timeoutMs?: number | undefined;
  /** The threads' entry file. */
  entry?: string | undefined;
};

type Job = {
  task: Task;
  transfer: ArrayBuffer[];
  resolve(value: TaskResult[keyof TaskResult]): void;
  reject(error: unknown): void;
};

const QUEUE_PER_THREAD = 32;
const TIMEOUT_MS = 30_000;

/**
 * Threads that detect and verify local features, so that neither holds up the server. They start with the first
 * job. Throws `VerificationError` only.
 */
export class VerificationPool {
  readonly size: number;
  readonly #queueMax: number;
  readonly #timeoutMs: number;
  readonly #entry: string;
  readonly #idle: VerificationThread[] = [];
  readonly #all = new Set<VerificationThread>();
  /** A scan under way is finished before another is begun: verifications go first. */
  readonly #verifications: Job[] = [];
  readonly #detections: Job[] = [];
  #closed = false;

  constructor(options: PoolOptions = {}) {
    this.size = Math.max(1, options.size ?? availableParallelism());
    this.#queueMax = options.queueMax ?? this.size * QUEUE_PER_THREAD;
    this.#timeoutMs = options.timeoutMs ?? TIMEOUT_MS;
    // By path from the project's root: a bundler that saw a URL here would try to bundle the thread.
    this.#entry = options.entry ?? join(process.cwd(), "lib/recognition/server/worker.mjs");
  }

  /** Local features of a picture; the picture is copied and stays the caller's. */
  detect(image: RgbaImage, options: DetectOptions = PHOTO_FEATURES): Promise<LocalFeatures> {
    const data = new Uint8Array(image.data);
    const task: Task = { kind: "detect", image: { width: image.width, height: image.height, data }, options };
    return this.#submit(task, this.#detections, [data.buffer]) as Promise<TaskResult["detect"]>;
  }

  /**
   * Checks a photo against works, the likeliest first. Ends after the block of five in which one reaches `stopAt`
   * inliers, so the answer may be shorter than `works`; `stopAt: Infinity` checks all of them. `withMatches` answers
   * which points agree, too.
   */
  verifyAll(
    photo: LocalFeatures,
    works: readonly LocalFeatures[],
    { stopAt = STOP_AT_INLIERS, withMatches = false }: { stopAt?: number; withMatches?: boolean } = {},
  ): Promise<Verification[]> {
    if (works.length === 0) return Promise.resolve([]);
    const task: Task = { kind: "verify", photo, works, stopAt, withMatches };
    return this.#submit(task, this.#verifications, []) as Promise<TaskResult["verify"]>;
  }

  /** Starts every thread and its OpenCV, so that the first visitor doesn't wait for them. */
  async warmUp(): Promise<void> {
    while (this.#all.size < this.size) this.#idle.push(this.#start());
    await Promise.all(
      Array.from({ length: this.size }, () => this.#submit({ kind: "warm" }, this.#detections, [])),
    );
  }

  /** How busy it is right now: threads at work, and jobs that wait for one. */
  load(): { threads: number; busy: number; waiting: number } {
    const waiting = this.#verifications.length + this.#detections.length;
    return { threads: this.#all.size, busy: this.#all.size - this.#idle.length, waiting };
  }

  /** Ends the threads; jobs that have no answer yet fail with `closed`. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const job of [...this.#verifications.splice(0), ...this.#detections.splice(0)]) {
      job.reject(new VerificationError("closed", "Recognition has been shut down."));
    }
    await Promise.all([...this.#all].map((thread) => thread.stop()));
    this.#all.clear();
  }

  #submit(task: Task, queue: Job[], transfer: ArrayBuffer[]): Promise<TaskResult[keyof TaskResult]> {
    return new Promise((resolve, reject) => {
      if (this.#closed) {
        reject(new VerificationError("closed", "Recognition has been shut down."));
      } else if (queue.length >= this.#queueMax) {
        reject(new VerificationError("busy", `${queue.length} photos are waiting already.`));
      } else {
        queue.push({ task, transfer, resolve, reject });
        this.#dispatch();
      }
    });
  }

  #start(): VerificationThread {
    const thread = new VerificationThread(this.#entry, this.#timeoutMs);
    this.#all.add(thread);
    return thread;
  }

  #dispatch(): void {
    while (this.#verifications.length + this.#detections.length > 0) {
      const thread = this.#idle.pop() ?? (this.#all.size < this.size ? this.#start() : undefined);
      if (!thread) return;
      if (thread.dead) {
        this.#all.delete(thread);
        continue;
      }
      const job = this.#verifications.shift() ?? this.#detections.shift();
      if (job) void this.#perform(thread, job);
    }
  }

  async #perform(thread: VerificationThread, job: Job): Promise<void> {
    try {
      job.resolve(await thread.run(job.task, job.transfer));
    } catch (error) {
      job.reject(this.#closed ? new VerificationError("closed", "Recognition has been shut down.") : error);
    }
    if (thread.dead) this.#all.delete(thread);
    else this.#idle.push(thread);
    if (!this.#closed) this.#dispatch();
  }
}
