type Waiting = { weight: number; enter: () => void };

/**
 * Lets work in while the sum of its weights stays within a capacity; the rest waits in order of arrival.
 * A single piece heavier than the capacity runs alone.
 */
export class WeightedGate {
  readonly #capacity: number;
  readonly #queue: Waiting[] = [];
  #inside = 0;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  /** Runs `work` once there is room for `weight`, and makes room again whether it returns or throws. */
  async run<T>(weight: number, work: () => Promise<T>): Promise<T> {
    const share = Math.min(weight, this.#capacity);
    if (this.#queue.length > 0 || this.#inside + share > this.#capacity) {
      await new Promise<void>((enter) => this.#queue.push({ weight: share, enter }));
    } else {
      this.#inside += share;
    }
    try {
      return await work();
    } finally {
      this.#inside -= share;
      this.#admit();
    }
  }

  #admit(): void {
    let next = this.#queue[0];
    while (next && this.#inside + next.weight <= this.#capacity) {
      this.#queue.shift();
      this.#inside += next.weight;
      next.enter();
      next = this.#queue[0];
    }
  }
}
