/** Collects how long each stage took, in milliseconds. */
export class Stopwatch {
  readonly #started = performance.now();
  readonly #stages: Record<string, number> = {};

  /** Waits for the work and notes its time; a stage that runs twice adds up. */
  async time<T>(stage: string, work: Promise<T>): Promise<T> {
    const from = performance.now();
    try {
      return await work;
    } finally {
      this.#stages[stage] = round((this.#stages[stage] ?? 0) + performance.now() - from);
    }
  }

  /** All stages so far and the total since the beginning. */
  read(): Record<string, number> {
    return { ...this.#stages, total: round(performance.now() - this.#started) };
  }
}

function round(ms: number): number {
  return Math.round(ms * 100) / 100;
}
