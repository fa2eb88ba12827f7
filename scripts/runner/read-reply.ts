import { z } from "zod";
import { type AppReply, NoReply } from "./call-app";
import { retryMoment } from "./duration";
import { type Fault, faultOf, Op, OUTPUT_BYTES_MAX } from "./protocol";

/** What a call of the application came to. */
export type Outcome =
  | { kind: "unreachable"; lost: boolean; reason: string }
  | { kind: "unknown-function"; reason: string }
  | { kind: "completed"; output: string }
  | { kind: "ops"; ops: Op[]; retryAt: Date | null }
  | { kind: "failed"; fault: Fault; retriable: boolean; retryAt: Date | null };

const UNREACHABLE = new Set([401, 404, 502, 503, 504]);
const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1).replace(/\.0$/, "")} MB`;

/** The error for an output over the limit, null when it is within. */
export function tooLarge(what: string, json: string): Fault | null {
  const bytes = Buffer.byteLength(json);
  if (bytes <= OUTPUT_BYTES_MAX) return null;
  const message = `${what} returned ${megabytes(bytes)}; at most ${megabytes(OUTPUT_BYTES_MAX)} is allowed. Store it and return where.`;
  return { name: "OutputTooLarge", message };
}

const failed = (fault: Fault, retriable: boolean, retryAt: Date | null = null): Outcome => ({
  kind: "failed",
  fault,
  retriable,
  retryAt,
});

/** Reads a reply of the SDK, or of whatever answers in its place while the application starts or is gone. */
export function readReply(reply: AppReply, now: Date): Outcome {
  const fromSdk = reply.headers["x-inngest-sdk"] !== undefined;
  if (!fromSdk && UNREACHABLE.has(reply.status))
    return { kind: "unreachable", lost: false, reason: describeStatus(reply.status) };
  const parsed = parse(reply.body);
  if (fromSdk && reply.status === 500 && /^Function ".*" was not found in this app/.test(messageOf(parsed)))
    return { kind: "unknown-function", reason: messageOf(parsed) };
  const retryAt = retryMoment(now, String(reply.headers["retry-after"] ?? ""));
  if (reply.status === 200 && fromSdk) {
    const output = JSON.stringify(parsed ?? null);
    const fault = tooLarge("The function", output);
    return fault ? failed(fault, false) : { kind: "completed", output };
  }
  if (reply.status === 206) {
    const ops = z.array(Op).safeParse(parsed);
    if (ops.success) return { kind: "ops", ops: ops.data, retryAt };
    return failed({ name: "ProtocolError", message: "the reply is not a list of operations" }, false);
  }
  const fault = faultOf(parsed, `the application answered with status ${reply.status}`);
  return failed(fault, reply.headers["x-inngest-no-retry"] !== "true" && reply.status !== 400, retryAt);
}

/** The outcome of a call that got no reply. A call over its limit is an error that counts as an attempt. */
export function readFailure(error: unknown): Outcome {
  if (!(error instanceof NoReply)) throw error;
  if (error.why === "timeout") return failed({ name: "CallTimeout", message: error.message }, true);
  if (error.why === "too-large") return failed({ name: "OutputTooLarge", message: error.message }, false);
  return { kind: "unreachable", lost: error.why === "lost", reason: error.message };
}

function describeStatus(status: number): string {
  if (status === 401) return "the application refuses our signature: INNGEST_SIGNING_KEY differs";
  return `something answers with status ${status} that is not the SDK`;
}

function parse(body: string): unknown {
  try {
    return body === "" ? null : JSON.parse(body);
  } catch {
    return null;
  }
}

function messageOf(value: unknown): string {
  return typeof value === "object" && value !== null && "message" in value ? String(value.message) : "";
}
