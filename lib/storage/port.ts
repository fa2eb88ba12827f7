/** What a file that somebody is about to send is announced as. */
export type Announced = {
  /** Media type, as in `content-type`. */
  type: string;
  bytes: number;
};

/** Where a browser may put one file by itself, for a short time. */
export type UploadAddress = { url: string; headers: Record<string, string> };

/** How files come in from browsers: straight to where they are kept, or through us. */
export type Intake =
  | { kind: "direct"; address(key: string, file: Announced, seconds: number): Promise<UploadAddress> }
  | {
      kind: "through-us";
      /**
       * Stores what arrives as it arrives, so that no file has to fit into memory; answers its sha256, in hex. Nothing
       * stays of one that is not exactly as long as announced.
       */
      receive(key: string, body: ReadableStream<Uint8Array>, bytes: number): Promise<string>;
    };

/** Where files live. Keys are slash-separated paths that we make ourselves. */
export interface Storage {
  /** Stores the whole object or nothing: a reader never sees half of it. */
  put(key: string, bytes: Uint8Array, type?: string): Promise<void>;
  /** The object's bytes, or null when there is none. */
  get(key: string): Promise<Uint8Array | null>;
  /** The object's length in bytes, or null when there is none. */
  size(key: string): Promise<number | null>;
  /** Deletes the object of this key and every one below it; none is fine. */
  removeAll(prefix: string): Promise<void>;
  intake: Intake;
}
