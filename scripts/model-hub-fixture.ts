import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { ModelError } from "@/lib/recognition/server/model-error";

/** How a hub misbehaves: with one file, or altogether. */
export type Trouble = {
  /** Stop sending this file in the middle and keep the connection open. */
  stallIn?: string;
  /** Close the connection in the middle of this file. */
  breakIn?: string;
  /** Send this file with other bytes than published. */
  corrupt?: string;
  /** Know nothing of the listing API, as a plain mirror. */
  noListing?: boolean;
  /** Answer everything with this status. */
  status?: number;
  /** Answer everything with a web page, as a hotel's network does. */
  signIn?: boolean;
};

export type ModelHub = {
  url: string;
  trouble: Trouble;
  /** Paths asked for, with their range. */
  requests: string[];
  close(): Promise<void>;
};

const REVISION = "0123456789abcdef0123456789abcdef01234567";

/** A hub on this machine's loopback that hands out one model as Hugging Face's does. */
export async function startModelHub(
  modelId: string,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<ModelHub> {
  const hub: ModelHub = { url: "", trouble: {}, requests: [], close: async () => {} };
  const server = createServer((request, response) => answer(hub, modelId, files, request, response));
  await listenOnLoopback(server);
  hub.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  hub.close = () => {
    server.closeAllConnections();
    return new Promise((done) => server.close(() => done()));
  };
  return hub;
}

export function listenOnLoopback(server: Server): Promise<void> {
  return new Promise((ready) => server.listen(0, "127.0.0.1", ready));
}

function answer(
  { trouble, requests }: ModelHub,
  modelId: string,
  files: ReadonlyMap<string, Uint8Array>,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const path = new URL(request.url ?? "/", "http://hub").pathname;
  requests.push(request.headers.range ? `${path} ${request.headers.range}` : path);
  if (trouble.status) return void response.writeHead(trouble.status).end();
  if (trouble.signIn)
    return void response.writeHead(200, { "content-type": "text/html" }).end("<html>Welcome</html>");
  if (path === `/api/models/${modelId}/revision/main` && !trouble.noListing) {
    return void response.end(JSON.stringify(listing(files)));
  }
  const prefix = `/${modelId}/resolve/${trouble.noListing ? "main" : REVISION}/`;
  const name = path.startsWith(prefix) ? path.slice(prefix.length) : "";
  const content = files.get(name);
  if (!content) return void response.writeHead(404).end();
  sendFile(trouble, name, content, request, response);
}

function listing(files: ReadonlyMap<string, Uint8Array>): object {
  const siblings = [...files].map(([rfilename, content]) => {
    const sha256 = createHash("sha256").update(content).digest("hex");
    // As on the hub, only large files carry a checksum.
    return rfilename.endsWith(".onnx")
      ? { rfilename, size: content.length, lfs: { sha256, size: content.length } }
      : { rfilename, size: content.length };
  });
  return { sha: REVISION, siblings };
}

function sendFile(
  trouble: Trouble,
  name: string,
  content: Uint8Array,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const start = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? "")?.[1] ?? 0);
  const body = Buffer.from(content.subarray(start));
  if (trouble.corrupt === name) body.fill(0, body.length >> 1);
  response.writeHead(start > 0 ? 206 : 200, {
    "content-length": body.length,
    ...(start > 0 ? { "content-range": `bytes ${start}-${content.length - 1}/${content.length}` } : {}),
  });
  if (trouble.stallIn !== name && trouble.breakIn !== name) return void response.end(body);
  response.write(body.subarray(0, body.length >> 1), () => {
    if (trouble.breakIn === name) setTimeout(() => response.destroy(), 50);
  });
}

/** The `ModelError` that a piece of work ends with; fails for success and for any other error. */
export async function modelFailure(work: Promise<unknown>): Promise<ModelError> {
  const error = await work.then(
    () => new Error("it succeeded"),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ModelError)) throw error;
  return error;
}
