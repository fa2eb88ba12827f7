import type { Logger } from "pino";

const TROUBLE_MS = 200;
const TROUBLE_MS_MAX = 5000;

/** Does something over and over until stopped. `work` answers how long to rest, in ms; `wake` cuts the rest short. */
export class Loop {
  private rested: () => void = () => undefined;
  private awake = false;
  private stopped = false;
  private troubles = 0;
  private readonly done: Promise<void>;

  constructor(
    private readonly name: string,
    private readonly log: Logger,
    private readonly work: () => Promise<number>,
  ) {
    this.done = this.run();
  }

  /** Does it again without delay; at once more if it is being done. */
  wake(): void {
    this.awake = true;
    this.rested();
  }

  /** Resolves when what is being done is done. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.rested();
    await this.done;
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      this.awake = false;
      let restMs: number;
      try {
        restMs = await this.work();
        this.troubles = 0;
      } catch (error) {
        restMs = Math.min(TROUBLE_MS * 2 ** this.troubles++, TROUBLE_MS_MAX);
        // The wake-ups of busy times must not turn trouble into a hot loop.
        this.awake = false;
        if (!this.stopped) this.log.warn({ err: error, restMs }, `${this.name}: trouble, trying again`);
      }
      if (!this.awake && !this.stopped) await this.rest(restMs);
    }
  }

  private rest(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.rested = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
