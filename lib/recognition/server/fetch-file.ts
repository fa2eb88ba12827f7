import { mkdir, open, rename, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { ModelError } from "./model-error";
import { sha256OfFile } from "./model-manifest";

/** How long a silent network is waited for: to begin to answer, and between two pieces of an answer. */
export type Patience = { connectTimeoutMs: number; stallTimeoutMs: number };

export type FileRequest = {
  url: string;
  /** Where the file is to lie; it appears there only whole and checked. */
  target: string;
  /** What the source published about it; null where it said nothing. */
  expected: { bytes: number | null; sha256: string | null };
  patience: Patience;
  onBytes?: (received: number, total: number | null) => void;
};

/** A server's answer, whose body is still to be read, and the way to give it up. */
type Answer = { response: Response; abort: AbortController; host: string };

/** Opens an address. Throws `unreachable` when nothing answers in time, `refused` for an error status. */
export async function openUrl(
  url: string,
  patience: Patience,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const host = new URL(url).host;
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), patience.connectTimeoutMs);
  try {
    const response = await fetch(url, { headers, signal: abort.signal });
    return { response, abort, host };
  } catch (cause) {
    const reason = abort.signal.aborted
      ? `no answer within ${patience.connectTimeoutMs / 1000} s; a firewall may swallow the packets`
      : networkReason(cause);
    throw new ModelError("unreachable", `${host} can't be reached: ${reason}.`, { cause });
  } finally {
    clearTimeout(timer);
  }
}

function networkReason(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(cause instanceof Error)) return String(cause);
  return "code" in cause ? `${cause.message || "connection failed"} (${String(cause.code)})` : cause.message;
}

/**
 * Downloads one file: goes on from where an interrupted download stopped if the source's checksum can tell
 * whether the halves fit, and gives the file its name only after it is checked and on disk.
 * Returns its SHA-256 and size. Throws `ModelError`.
 */
export async function fetchToFile(request: FileRequest): Promise<{ bytes: number; sha256: string }> {
  const { target, expected } = request;
  const partial = `${target}.partial`;
  await mkdir(dirname(target), { recursive: true });
  if (!expected.sha256) await rm(partial, { force: true });
  const begun = await sizeOf(partial);
  const resumed = await receive(request, partial, begun);
  const bytes = await sizeOf(partial);
  const sha256 = await sha256OfFile(partial);
  if (expected.sha256 && sha256 !== expected.sha256) {
    await rm(partial, { force: true });
    if (resumed) return fetchToFile(request);
    throw new ModelError(
      "damaged",
      `${request.url} arrived with a checksum other than published; it was not kept.`,
    );
  }
  await rename(partial, target);
  return { bytes, sha256 };
}

async function sizeOf(path: string): Promise<number> {
  return (await stat(path).catch(() => null))?.size ?? 0;
}

/** Appends what is still to come to `partial`; true when it went on from earlier bytes. */
async function receive(request: FileRequest, partial: string, begun: number): Promise<boolean> {
  const { url, expected, patience } = request;
  if (begun > 0 && begun === expected.bytes) return true;
  const headers: Record<string, string> = { "accept-encoding": "identity" };
  if (begun > 0) headers.range = `bytes=${begun}-`;
  const answer = await openUrl(url, patience, headers);
  if (answer.response.status === 416 && begun > 0) {
    answer.abort.abort();
    await rm(partial, { force: true });
    return receive(request, partial, 0);
  }
  const resumed = begun > 0 && answer.response.status === 206;
  await pour(answer, request, partial, resumed ? begun : 0);
  return resumed;
}

/** Writes an answer's body to `partial` behind its first `offset` bytes, for as long as something comes. */
async function pour(answer: Answer, request: FileRequest, partial: string, offset: number): Promise<void> {
  const { response, abort, host } = answer;
  const { patience } = request;
  if (!response.ok || !response.body) {
    abort.abort();
    throw new ModelError("refused", `${request.url} answered ${response.status}.`);
  }
  const length = Number(response.headers.get("content-length") ?? Number.NaN);
  const total = request.expected.bytes ?? (Number.isFinite(length) ? offset + length : null);
  const file = await open(partial, offset > 0 ? "a" : "w");
  let received = offset;
  let stall = setTimeout(() => abort.abort(), patience.stallTimeoutMs);
  try {
    for await (const piece of response.body) {
      clearTimeout(stall);
      await file.write(piece);
      received += piece.length;
      if (total !== null && received > total) throw new Error(`more than the ${total} bytes announced`);
      request.onBytes?.(received, total);
      stall = setTimeout(() => abort.abort(), patience.stallTimeoutMs);
    }
    await file.sync();
  } catch (cause) {
    throw interrupted(
      cause,
      `${host} stopped sending after ${received} of ${total ?? "?"} bytes`,
      abort,
      patience,
    );
  } finally {
    clearTimeout(stall);
    await file.close();
  }
  if (total !== null && received < total) {
    throw new ModelError(
      "unreachable",
      `${host} broke off after ${received} of ${total} bytes. Run it again to go on.`,
    );
  }
}

function interrupted(cause: unknown, what: string, abort: AbortController, patience: Patience): Error {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  if (["ENOSPC", "EDQUOT", "EIO"].includes(code)) return cause as Error;
  const why = abort.signal.aborted ? `nothing for ${patience.stallTimeoutMs / 1000} s` : networkReason(cause);
  abort.abort();
  return new ModelError("unreachable", `${what} (${why}). Run it again to go on.`, { cause });
}
