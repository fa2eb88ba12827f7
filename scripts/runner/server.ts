import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { SentEvents } from "./events";
import { Registration } from "./protocol";
import { hashedSigningKey, sameSecret } from "./signing";

const BODY_BYTES_MAX = 16 * 1024 * 1024;

type Deeds = {
  eventKey: string;
  signingKey: string;
  accept(events: ReturnType<typeof SentEvents.parse>, seed: string | undefined): Promise<string[]>;
  register(registration: ReturnType<typeof Registration.parse>): Promise<boolean>;
  state(): Record<string, unknown>;
};

class Refused extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** What the application reaches of Inngest: `/e/{key}` for events, `/fn/register`, and `/health`. */
export function createRunnerServer(deeds: Deeds): Server {
  return createServer((request, response) => {
    answer(deeds, request).then(
      (body) => reply(response, 200, body),
      (error: unknown) => {
        const status = error instanceof Refused ? error.status : 503;
        const message = error instanceof Error ? error.message : String(error);
        reply(response, status, { status, error: message });
      },
    );
  });
}

async function answer(deeds: Deeds, request: IncomingMessage): Promise<unknown> {
  const path = new URL(request.url ?? "/", "http://runner").pathname;
  if (path === "/health" && request.method === "GET") return { status: "ok", ...deeds.state() };
  const key = /^\/e\/([\w.~-]+)$/.exec(path)?.[1];
  if (key !== undefined && request.method === "POST") {
    if (!sameSecret(key, deeds.eventKey)) throw new Refused(401, "this event key is not known");
    const events = SentEvents.safeParse(await readJson(request));
    if (!events.success) throw new Refused(400, `not events: ${issue(events.error)}`);
    const seed = request.headers["x-inngest-event-id-seed"];
    return {
      ids: await deeds.accept(events.data, seed === undefined ? undefined : String(seed)),
      status: 200,
    };
  }
  if (path === "/fn/register" && request.method === "POST") {
    const given = request.headers.authorization ?? "";
    if (!sameSecret(given, `Bearer ${hashedSigningKey(deeds.signingKey)}`))
      throw new Refused(401, "the signing key is not ours");
    const registration = Registration.safeParse(await readJson(request));
    if (!registration.success) throw new Refused(400, `not a registration: ${issue(registration.error)}`);
    return { ok: true, modified: await deeds.register(registration.data) };
  }
  throw new Refused(404, `the local runner knows no ${request.method} ${path}`);
}

function issue(error: { issues: { path: PropertyKey[]; message: string }[] }): string {
  const [first] = error.issues;
  return first ? `${first.path.join(".")} ${first.message}`.trim() : "invalid";
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    if (bytes > BODY_BYTES_MAX) throw new Refused(413, "more than 16 MB");
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString("utf8"));
  } catch {
    throw new Refused(400, "the body is not JSON");
  }
}

function reply(response: ServerResponse, status: number, body: unknown): void {
  const json = JSON.stringify(body);
  response.writeHead(status, {
    "content-type": "application/json",
    "content-length": Buffer.byteLength(json),
  });
  response.end(json);
}
