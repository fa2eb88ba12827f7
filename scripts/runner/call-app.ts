import { Agent, type IncomingMessage, request } from "node:http";
import { signature } from "./signing";

/** A reply larger than this is not even read to its end. */
const READ_BYTES_MAX = 64 * 1024 * 1024;

export type AppReply = { status: number; headers: IncomingMessage["headers"]; body: string };

/** Why no reply came: the application can't be reached, was lost during the call, was too slow or said too much. */
export class NoReply extends Error {
  constructor(
    readonly why: "unreachable" | "lost" | "timeout" | "too-large",
    message: string,
  ) {
    super(message);
  }
}

/** Speaks to the application's serve URL; every call is signed. Node's `fetch` would give up after five minutes. */
export class AppClient {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 64 });

  constructor(
    readonly url: string,
    private readonly signingKey: string,
    private readonly wallClock: () => number,
  ) {}

  /** Sends `body`, canonical JSON or nothing. Rejects with `NoReply`. `limitMs` is for the whole call. */
  send(
    method: "PUT" | "POST",
    body: string,
    query: Record<string, string>,
    limitMs: number,
  ): Promise<AppReply> {
    const url = new URL(this.url);
    for (const [key, text] of Object.entries(query)) url.searchParams.set(key, text);
    return new Promise((resolve, reject) => {
      let connected = false;
      const outgoing = request(url, {
        method,
        agent: this.agent,
        headers: {
          "content-type": "application/json",
          "content-length": Buffer.byteLength(body),
          "x-inngest-req-version": "2",
          "x-inngest-server-kind": "cloud",
          "x-inngest-signature": signature(body, this.signingKey, this.wallClock()),
        },
      });
      const timer = setTimeout(() => {
        outgoing.destroy(new NoReply("timeout", `no answer within ${limitMs / 1000} s`));
      }, limitMs);
      const fail = (error: Error) => {
        clearTimeout(timer);
        const why = connected ? "lost" : "unreachable";
        reject(error instanceof NoReply ? error : new NoReply(why, error.message || String(error)));
      };
      outgoing.on("socket", (socket) => {
        if (socket.connecting) socket.once("connect", () => (connected = true));
        else connected = true;
      });
      outgoing.on("error", fail);
      outgoing.on("response", (incoming) => {
        collect(incoming).then((text) => {
          clearTimeout(timer);
          resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: text });
        }, fail);
      });
      outgoing.end(body);
    });
  }

  /** Lets go of idle connections. */
  close(): void {
    this.agent.destroy();
  }
}

async function collect(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of incoming) {
    bytes += chunk.length;
    if (bytes > READ_BYTES_MAX) throw new NoReply("too-large", "the answer is larger than 64 MB");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
