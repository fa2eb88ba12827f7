import type { Job, JobChanges } from "./contract";

/** How a page hears of changes: `lost` means that not even asking gets through. */
export type Connection = "connecting" | "live" | "polling" | "lost";

/** The part of the browser's EventSource that is used. */
export type Stream = Pick<EventSource, "addEventListener" | "close">;

type Ways = {
  /** Opens the stream after a revision. */
  open(after: number): Stream;
  /** Asks once what changed after a revision. */
  ask(after: number): Promise<JobChanges>;
  read(data: string): Job | null;
  onJobs(jobs: Job[]): void;
  /** All up to this revision has been told: where to go on from later. */
  onRevision(revision: number): void;
  onConnection(connection: Connection): void;
};

/** A stream that has said nothing by then is kept back by something on the way. */
const OPEN_MS = 6_000;
/** The server says something every 15 s; this long without a word, and the line is dead. */
const SILENT_MS = 40_000;
const POLL_MS = 3_000;
/** While asking, the stream is tried again this often. */
const RETRY_MS = 30_000;

/**
 * Follows changes after a revision: by the stream, which the browser itself resumes when it breaks; by asking every
 * three seconds while the stream does not open or is silent, and by the stream again once it works. Nothing is left
 * out on the way from one to the other: both go on from the same revision. Answers how to stop.
 */
export function follow(revision: number, { open, ask, read, ...on }: Ways): () => void {
  let at = revision;
  let stream: Stream | null = null;
  let watchdog: ReturnType<typeof setTimeout> | undefined;
  let polling: ReturnType<typeof setTimeout> | undefined;
  /** Which round of asking is on; 0 is none. */
  let round = 0;
  let rounds = 0;
  let opening = false;
  let stopped = false;

  const reach = (told: number) => {
    at = Math.max(at, told);
    on.onRevision(at);
  };

  function connect() {
    stream?.close();
    const opened = open(at);
    stream = opened;
    // What an earlier stream still says is no sign of life of this one.
    const ours = (handle: (event: MessageEvent<string>) => void) => (event: Event) => {
      if (stream === opened && !stopped) handle(event as MessageEvent<string>);
    };
    const alive = ({ lastEventId }: MessageEvent<string>) => {
      reach(Number(lastEventId) || 0);
      clearTimeout(polling);
      round = 0;
      opening = false;
      expect(SILENT_MS);
      on.onConnection("live");
    };
    opened.addEventListener("ready", ours(alive));
    opened.addEventListener("beat", ours(alive));
    opened.addEventListener(
      "message",
      ours((event) => {
        const job = read(event.data);
        if (job) on.onJobs([job]);
        alive(event);
      }),
    );
    // Broken, and perhaps for good: the browser may come back by itself, and is given as long as a new one, once.
    opened.addEventListener(
      "error",
      ours(() => {
        if (opening) return;
        on.onConnection("connecting");
        opening = true;
        expect(OPEN_MS);
      }),
    );
    opening = true;
    expect(round > 0 ? RETRY_MS : OPEN_MS);
  }

  /** By then the stream must have said something, else we ask ourselves and try it anew. */
  function expect(withinMs: number) {
    clearTimeout(watchdog);
    watchdog = setTimeout(() => {
      if (round === 0) {
        round = ++rounds;
        void poll(round);
      }
      connect();
    }, withinMs);
  }

  async function poll(mine: number) {
    let reached: Connection = "polling";
    try {
      const { items, revision: next } = await ask(at);
      if (stopped) return;
      if (items.length > 0) on.onJobs(items);
      reach(next);
    } catch {
      reached = "lost";
    }
    // Stopped, or the stream has come back meanwhile.
    if (stopped || round !== mine) return;
    on.onConnection(reached);
    polling = setTimeout(() => void poll(mine), POLL_MS);
  }

  on.onConnection("connecting");
  connect();
  return () => {
    stopped = true;
    clearTimeout(watchdog);
    clearTimeout(polling);
    stream?.close();
  };
}
