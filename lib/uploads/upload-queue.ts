import type { z } from "zod";
import type { QueuedImage } from "@/lib/media/contract";
import type { StartedUpload, UploadCheck } from "./contract";
import { announceable } from "./file-kind";
import { fileProblem, type Problem, problemOf } from "./problem";

export type SavedImage = z.infer<typeof QueuedImage>;

/** Which work a file is to be a picture of, and what is said of it. */
export type Target = { artworkId: string; view: "front" | "detail" | "back" | "side" };

/**
 * Where a file is: waiting for its turn, on its way, stopped by its sender, being compared, waiting for a decision about
 * what it is like, being made a picture, done, or refused.
 */
export type Phase = "waiting" | "sending" | "paused" | "checking" | "asking" | "saving" | "saved" | "refused";

export type Upload = {
  readonly key: string;
  readonly file: File;
  readonly target: Target;
  /** Which page it was added on. */
  readonly origin: string;
  readonly phase: Phase;
  /** Bytes that have been sent. */
  readonly sent: number;
  readonly problem: Problem | null;
  readonly check: UploadCheck | null;
  /** A file that was added before and is the same. */
  readonly twin: string | null;
  readonly saved: SavedImage | null;
};

/** What the queue has done by others: calls of the API, and the sending itself. */
export type UploadCalls = {
  start(file: { name: string; type: string; bytes: number }): Promise<StartedUpload>;
  send(to: StartedUpload, file: File, onSent: (bytes: number) => void, signal: AbortSignal): Promise<void>;
  check(uploadId: string): Promise<UploadCheck>;
  complete(uploadId: string, target: Target): Promise<SavedImage>;
  discard(uploadId: string): Promise<void>;
};

/** So many files are in hand at one time: enough to keep a line busy, few enough that each is seen to move. */
const AT_ONCE = 3;

/** One that waits is not among them: it may wait for the place of who would wait for it. */
const IN_HAND: readonly Phase[] = ["sending", "checking", "saving"];

type Inner = { upload: Upload; uploadId: string | null; stop: AbortController | null };

/** Files on their way to a museum, one after another: each sent, compared with what is there, and made a picture. */
export class UploadQueue {
  readonly #calls: UploadCalls;
  readonly #entries = new Map<string, Inner>();
  readonly #listeners = new Set<() => void>();
  #snapshot: readonly Upload[] = [];
  #count = 0;
  #running = 0;

  constructor(calls: UploadCalls) {
    this.#calls = calls;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** All files in the order in which they were added; the same list until something changes. */
  readonly uploads = (): readonly Upload[] => this.#snapshot;

  /** Whether leaving the page would lose something. */
  get busy(): boolean {
    return this.#snapshot.some(({ phase }) => phase !== "saved" && phase !== "refused");
  }

  /** Answers the key of each. */
  add(files: readonly { file: File; target: Target }[], origin: string): string[] {
    const keys = files.map(({ file, target }) => {
      this.#count += 1;
      const key = `${this.#count}`;
      const fresh = { sent: 0, check: null, twin: null, saved: null };
      const kind = announceable(file);
      const state =
        "wrong" in kind
          ? { phase: "refused" as const, problem: fileProblem(kind.wrong) }
          : { phase: "waiting" as const, problem: null };
      const upload: Upload = { key, file, target, origin, ...fresh, ...state };
      this.#entries.set(key, { upload, uploadId: null, stop: null });
      return key;
    });
    this.#changed();
    this.#next();
    return keys;
  }

  pause(key: string): void {
    this.#update(key, { phase: "paused", sent: 0 });
    this.#entries.get(key)?.stop?.abort();
  }

  /** Goes on with a file that was stopped or refused. It is sent anew: an address takes a file whole or not at all. */
  resume(key: string): void {
    this.#forgetFile(key);
    this.#update(key, { phase: "waiting", sent: 0, problem: null, check: null, twin: null });
    this.#next();
  }

  /** Tries everything again that failed for a passing reason, such as the connection. */
  resumeAll(): void {
    for (const { key, phase, problem } of this.#snapshot)
      if (phase === "refused" && problem?.passing) this.resume(key);
  }

  /** Takes a file off the list, wherever it is. What is saved stays saved. */
  remove(key: string): void {
    const entry = this.#entries.get(key);
    this.#entries.delete(key);
    entry?.stop?.abort();
    if (entry && entry.upload.phase !== "saved") this.#discard(entry);
    this.#changed();
  }

  /** Makes a file a picture although the museum has something like it. */
  addAnyway(key: string): void {
    this.#update(key, { phase: "waiting" });
    this.#next();
  }

  #next(): void {
    for (const entry of this.#entries.values()) {
      if (this.#running >= AT_ONCE) return;
      if (entry.upload.phase === "waiting" && !entry.stop) void this.#work(entry);
    }
  }

  async #work(entry: Inner): Promise<void> {
    const { key } = entry.upload;
    const stop = new AbortController();
    entry.stop = stop;
    this.#running += 1;
    try {
      if (!entry.upload.check) await this.#sendAndCheck(entry, stop.signal);
      if (this.#is(key, "checking", "waiting")) await this.#save(entry);
    } catch (error) {
      if (!stop.signal.aborted) this.#update(key, { phase: "refused", sent: 0, problem: problemOf(error) });
    } finally {
      entry.stop = null;
      this.#running -= 1;
      this.#next();
    }
  }

  async #sendAndCheck(entry: Inner, signal: AbortSignal): Promise<void> {
    const { key, file } = entry.upload;
    const kind = announceable(file);
    if ("wrong" in kind) return;
    this.#update(key, { phase: "sending" });
    const started = await this.#calls.start({ name: file.name, type: kind.type, bytes: file.size });
    entry.uploadId = started.uploadId;
    signal.throwIfAborted();
    await this.#calls.send(started, file, (sent) => this.#update(key, { sent }), signal);
    signal.throwIfAborted();
    this.#update(key, { phase: "checking", sent: file.size });
    const check = await this.#calls.check(started.uploadId);
    signal.throwIfAborted();
    const twin = this.#twinOf(key, check.contentHash);
    const known = twin !== null || check.duplicateOf.length > 0 || check.similar.length > 0;
    this.#update(key, { check, twin, ...(known ? { phase: "asking" } : {}) });
  }

  async #save(entry: Inner): Promise<void> {
    const { key, target } = entry.upload;
    this.#update(key, { phase: "saving" });
    // In the order in which they were added, whichever came first: that is the order of the work's pictures.
    while (this.#entries.has(key) && this.#isBehind(entry)) await this.#change();
    if (!this.#entries.has(key)) return;
    const saved = await this.#calls.complete(entry.uploadId ?? "", target);
    this.#update(key, { phase: "saved", saved });
  }

  /** Whether a file that was added before, for the same work, is in hand still. */
  #isBehind({ upload: { key, target } }: Inner): boolean {
    for (const { upload: other } of this.#entries.values()) {
      if (other.key === key) return false;
      if (other.target.artworkId === target.artworkId && IN_HAND.includes(other.phase)) return true;
    }
    return false;
  }

  #change(): Promise<void> {
    return new Promise((resolve) => {
      const stop = this.subscribe(() => {
        stop();
        resolve();
      });
    });
  }

  /** The name of another file in the list that is the same and came first. */
  #twinOf(key: string, contentHash: string): string | null {
    const twin = this.#snapshot.find(
      (other) => other.key !== key && other.check?.contentHash === contentHash,
    );
    return twin?.file.name ?? null;
  }

  #is(key: string, ...phases: Phase[]): boolean {
    const phase = this.#entries.get(key)?.upload.phase;
    return phase !== undefined && phases.includes(phase);
  }

  #forgetFile(key: string): void {
    const entry = this.#entries.get(key);
    if (entry) this.#discard(entry);
  }

  /** What was sent of it is not needed any more. Should this fail, it is thrown away within the day. */
  #discard(entry: Inner): void {
    if (entry.uploadId) void this.#calls.discard(entry.uploadId).catch(() => undefined);
    entry.uploadId = null;
  }

  #update(key: string, change: Partial<Upload>): void {
    const entry = this.#entries.get(key);
    if (!entry) return;
    entry.upload = { ...entry.upload, ...change };
    this.#changed();
  }

  #changed(): void {
    this.#snapshot = [...this.#entries.values()].map(({ upload }) => upload);
    for (const listener of this.#listeners) listener();
  }
}
