import { AppError } from "@/lib/kernel/errors";

/** Largest body of a request: a visitor's photo of 20 MB, or a curator's picture of 50 MB, and the form around it. */
export const BODY_BYTES_MAX = { visitor: 21 * 1024 * 1024, staff: 51 * 1024 * 1024 } as const;

/** Bodies held at one time by the whole process: a dozen of the largest photos, or a thousand of the usual ones. */
const HELD_BYTES_MAX = 256 * 1024 * 1024;

/** A sender who takes longer holds memory that others wait for; 20 MB in this time need 2.8 Mbit/s. */
const READ_MS_MAX = 60_000;

let heldBytes = 0;

/**
 * Sets memory aside for a request's body, as much as it claims, else the most it may have; the answer gives it
 * back. Throws `unavailable` when too much is held already.
 */
export function reserveBody(request: Request, bytesMax: number): () => void {
  const claimed = Number(request.headers.get("content-length") ?? bytesMax);
  const bytes = claimed >= 0 ? Math.min(claimed, bytesMax) : bytesMax;
  if (heldBytes + bytes > HELD_BYTES_MAX) {
    throw new AppError("unavailable", "Too many uploads at once. Try again in a moment.", {
      retryAfterSeconds: 1,
    });
  }
  heldBytes += bytes;
  return () => {
    heldBytes -= bytes;
  };
}

/** Fields of a request's body: JSON values, or a form's texts and files: `image` as bytes, `imageName` as its name. */
export async function readBody(request: Request, bytesMax: number): Promise<Record<string, unknown>> {
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
  // A call without a body says all that it has to say by its address.
  if (type === "" && (request.body === null || request.headers.get("content-length") === "0")) return {};
  if (type === "application/json") return readJson(request, bytesMax);
  if (type === "multipart/form-data") return readForm(request, bytesMax);
  throw new AppError(
    "unsupported_type",
    `Send application/json or multipart/form-data${type ? `, not ${type.slice(0, 80)}` : ""}.`,
  );
}

async function readJson(request: Request, bytesMax: number): Promise<Record<string, unknown>> {
  const bytes = await readBytes(request, bytesMax);
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    const why = error instanceof SyntaxError ? `: ${error.message.slice(0, 120)}` : "";
    throw new AppError("invalid_input", `The body is not valid JSON${why}`);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new AppError("invalid_input", "The body must be a JSON object.");
  }
  return value as Record<string, unknown>;
}

async function readForm(request: Request, bytesMax: number): Promise<Record<string, unknown>> {
  const bytes = await readBytes(request, bytesMax);
  const type = request.headers.get("content-type") ?? "";
  const form = await new Response(bytes, { headers: { "content-type": type } }).formData().catch(() => {
    throw new AppError("invalid_input", "The form is broken or incomplete.");
  });
  const fields = new Map<string, unknown>();
  const fileNames = new Map<string, string>();
  for (const [name, value] of form) {
    if (fields.has(name)) throw new AppError("invalid_input", `${name.slice(0, 80)}: may be sent only once.`);
    fields.set(name, typeof value === "string" ? value : new Uint8Array(await value.arrayBuffer()));
    if (typeof value !== "string") fileNames.set(`${name}Name`, value.name);
  }
  return Object.fromEntries([...fileNames, ...fields]);
}

/** Reads at most the limit, whatever the request claims, so that a long body can't fill the memory. */
export async function readBytes(request: Request, bytesMax: number): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = () =>
    new AppError("too_large", `The request is larger than ${bytesMax / 1024 / 1024} MB. Send less.`);
  if (Number(request.headers.get("content-length") ?? 0) > bytesMax) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  let late = false;
  const deadline = setTimeout(() => {
    late = true;
    void reader?.cancel();
  }, READ_MS_MAX);
  try {
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      length += part.value.byteLength;
      if (length > bytesMax) throw tooLarge();
      chunks.push(part.value);
    }
  } finally {
    clearTimeout(deadline);
  }
  if (late)
    throw new AppError("invalid_input", `The upload was not complete after ${READ_MS_MAX / 1000} seconds.`);
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}
