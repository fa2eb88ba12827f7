/** PostgreSQL's wire protocol 3, as far as a server with one backend behind it must understand it. */

const SSL_REQUEST = 80877103;
const GSS_REQUEST = 80877104;
const CANCEL_REQUEST = 80877102;
const PROTOCOL_MAJOR = 3;
/** Largest message accepted, in bytes: far above any statement here, far below what hurts. */
const MESSAGE_BYTES_MAX = 256 * 1024 * 1024;

export type Greeting =
  | { kind: "encryption" }
  | { kind: "cancel" }
  | { kind: "startup"; parameters: Map<string, string> };

/** One complete message of a client: its type letter and its bytes, the header included. */
export type Message = { type: string; bytes: Buffer };

/** Cuts a client's byte stream into messages. The first ones have no type letter and come from `greeting`. */
export class MessageReader {
  private buffered: Buffer = Buffer.alloc(0);

  push(chunk: Buffer): void {
    this.buffered = this.buffered.length === 0 ? chunk : Buffer.concat([this.buffered, chunk]);
  }

  /** The next message before the session is open, or null when it is not complete yet. Throws on nonsense. */
  greeting(): Greeting | null {
    const bytes = this.take(0);
    if (!bytes) return null;
    const code = bytes.readInt32BE(4);
    if (code === SSL_REQUEST || code === GSS_REQUEST) return { kind: "encryption" };
    if (code === CANCEL_REQUEST) return { kind: "cancel" };
    if (code >>> 16 !== PROTOCOL_MAJOR) throw new Error("not a PostgreSQL client");
    const words = bytes.subarray(8).toString("utf8").split("\0");
    const parameters = new Map<string, string>();
    for (let i = 0; i + 1 < words.length && words[i]; i += 2)
      parameters.set(words[i] ?? "", words[i + 1] ?? "");
    return { kind: "startup", parameters };
  }

  /** The next message of an open session, or null when it is not complete yet. Throws on nonsense. */
  message(): Message | null {
    const bytes = this.take(1);
    return bytes && { type: String.fromCharCode(bytes[0] ?? 0), bytes };
  }

  private take(lengthAt: 0 | 1): Buffer | null {
    if (this.buffered.length < lengthAt + 4) return null;
    const length = this.buffered.readInt32BE(lengthAt);
    if (length < (lengthAt === 0 ? 8 : 4) || length > MESSAGE_BYTES_MAX) throw new Error("malformed message");
    const end = lengthAt + length;
    if (this.buffered.length < end) return null;
    const bytes = this.buffered.subarray(0, end);
    this.buffered = this.buffered.subarray(end);
    return bytes;
  }
}

/** A message with a type letter, either direction. */
export function encode(type: string, ...parts: (string | number | Buffer)[]): Buffer {
  const body = Buffer.concat(parts.map(encodePart));
  const head = Buffer.alloc(5);
  head.write(type, 0, "latin1");
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}

function encodePart(part: string | number | Buffer): Buffer {
  if (typeof part === "string") return Buffer.from(`${part}\0`, "utf8");
  if (Buffer.isBuffer(part)) return part;
  const int = Buffer.alloc(4);
  int.writeInt32BE(part);
  return int;
}

const letter = (text: string): Buffer => Buffer.from(text, "latin1");

/** What a client says first. */
export function startup(user: string): Buffer {
  const bytes = encode("?", PROTOCOL_MAJOR << 16, "user", user, Buffer.alloc(1));
  return bytes.subarray(1);
}

export const simpleQuery = (sql: string): Buffer => encode("Q", sql);
export const sync = (): Buffer => encode("S");
export const closeStatement = (name: string): Buffer => encode("C", letter("S"), name);
export const askPassword = (): Buffer => encode("R", 3);
export const authenticated = (): Buffer => encode("R", 0);
export const parameterStatus = (name: string, value: string): Buffer => encode("S", name, value);
export const backendKey = (id: number): Buffer => encode("K", id, id);
export const readyForQuery = (status: "I" | "T" | "E"): Buffer => encode("Z", letter(status));

/** An ErrorResponse. `code` is a SQLSTATE. */
export function errorResponse(severity: "ERROR" | "FATAL", code: string, message: string): Buffer {
  const field = (key: string, text: string) => Buffer.concat([letter(key), Buffer.from(`${text}\0`)]);
  const fields = [field("S", severity), field("V", severity), field("C", code), field("M", message)];
  return encode("E", ...fields, Buffer.from([0]));
}

/** The transaction status when `output` ends in ReadyForQuery, else null. */
export function readyStatus(output: Buffer): "I" | "T" | "E" | null {
  if (output.length < 6 || output[output.length - 6] !== 0x5a) return null;
  if (output.readInt32BE(output.length - 5) !== 5) return null;
  const status = String.fromCharCode(output[output.length - 1] ?? 0);
  return status === "I" || status === "T" || status === "E" ? status : null;
}

/** The name and the text in a Parse message. */
export function parsedStatement(bytes: Buffer): { name: string; sql: string } {
  const [name = "", sql = ""] = bytes.subarray(5).toString("utf8").split("\0", 2);
  return { name, sql };
}

/** The same Parse or Query message with another, parameterless statement in it. */
export function withStatement(message: Message, sql: string): Message {
  if (message.type === "Q") return { type: "Q", bytes: simpleQuery(sql) };
  const { name } = parsedStatement(message.bytes);
  return { type: "P", bytes: encode("P", name, sql, Buffer.alloc(2)) };
}

/** The name of the statement that a Bind message binds. */
export function boundStatement(bytes: Buffer): string {
  return bytes.subarray(5).toString("utf8").split("\0", 2)[1] ?? "";
}
