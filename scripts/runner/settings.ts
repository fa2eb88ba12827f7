import { parseArgs } from "node:util";

export const USAGE = `usage: npm run jobs [-- options]
  --port N           where Inngest's protocol is spoken, on 127.0.0.1 (default 8288; 0 takes any free port)
  --app URL          where the application serves its functions (default http://127.0.0.1:3000/api/inngest)
  --parallel N       how many steps run at once (default 4)
  --call-limit N     seconds that a step may take (default 300)
Needs DATABASE_URL, INNGEST_EVENT_KEY and INNGEST_SIGNING_KEY; the keys are those of the application, which finds the
runner by INNGEST_BASE_URL=http://127.0.0.1:8288. For a demo and a laptop: in production use Inngest.
`;

export type Settings = {
  port: number;
  appUrl: string;
  parallel: number;
  callMs: number;
  databaseUrl: string;
  embedded: boolean;
  eventKey: string;
  signingKey: string;
};

/** A setting that keeps the runner from starting, said to a person. */
export class BadSetting extends Error {}

const LOOPBACK = new Set(["127.0.0.1", "localhost", "[::1]"]);

/** Reads flags and environment; null when only the usage is asked for. */
export function readSettings(args: string[], env: Record<string, string | undefined>): Settings | null {
  const flags = parse(args);
  if (flags.help) return null;
  if (env.NODE_ENV === "production")
    throw new BadSetting(
      "The local runner does not run with NODE_ENV=production: it is made for a demo and a laptop. Use Inngest, in the cloud or self-hosted, and set INNGEST_EVENT_KEY, INNGEST_SIGNING_KEY and, self-hosted, INNGEST_BASE_URL.",
    );
  if (flags.host !== undefined && !LOOPBACK.has(flags.host))
    throw new BadSetting(`The local runner listens on 127.0.0.1 only, not on ${flags.host}.`);
  return {
    port: whole("--port", flags.port, 0, 65_535),
    appUrl: applicationUrl(flags.app),
    parallel: whole("--parallel", flags.parallel, 1, 64),
    callMs: whole("--call-limit", flags["call-limit"], 1, 86_400) * 1000,
    databaseUrl: needed(env, "DATABASE_URL"),
    embedded: env.ARTSCOPE_EMBEDDED_DATABASE === "true",
    eventKey: matching(env, "INNGEST_EVENT_KEY", /^[\w.~-]{8,}$/, "at least 8 letters and digits"),
    signingKey: matching(
      env,
      "INNGEST_SIGNING_KEY",
      /^signkey-\w+-(?:[0-9a-f]{2}){16,}$/,
      "signkey-local- and at least 32 hexadecimal digits",
    ),
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        port: { type: "string", default: "8288" },
        app: { type: "string", default: "http://127.0.0.1:3000/api/inngest" },
        parallel: { type: "string", default: "4" },
        "call-limit": { type: "string", default: "300" },
        host: { type: "string" },
        help: { type: "boolean", default: false },
      },
    }).values;
  } catch (error) {
    throw new BadSetting(error instanceof Error ? error.message : String(error));
  }
}

function whole(name: string, text: string, min: number, max: number): number {
  const n = Number(text);
  if (/^\d+$/.test(text) && n >= min && n <= max) return n;
  throw new BadSetting(`${name} must be a whole number from ${min} to ${max}, not "${text}".`);
}

function applicationUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol === "http:" && LOOPBACK.has(url.hostname)) return url.href;
  throw new BadSetting(`--app must be an http address on this machine, not "${text}".`);
}

function needed(env: Record<string, string | undefined>, name: string): string {
  const value = env[name];
  if (!value) throw new BadSetting(`${name} is not set.`);
  return value;
}

function matching(
  env: Record<string, string | undefined>,
  name: string,
  shape: RegExp,
  said: string,
): string {
  const value = needed(env, name);
  // Never echo it: it is a secret.
  if (!shape.test(value)) throw new BadSetting(`${name} must be ${said}.`);
  return value;
}
