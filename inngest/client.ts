import { Inngest } from "inngest";
import { env } from "@/lib/kernel/env";
import { log } from "@/lib/kernel/log";

/** An engine that accepts a connection and goes silent must not hold up the relay. */
const ANSWER_MS_MAX = 4_500;

const logger = log.child({ part: "jobs" });

/**
 * The job engine as the application sees it: always signed, whether it is Inngest Cloud, a server of one's own or
 * the local runner. Its settings are read at the first use, because a build has none.
 */
const client = new Inngest({
  ...{ id: "artscope", isDev: false, logger, internalLogger: logger },
  // Sending tries five times: all of them together end before a claim on the outbox does.
  fetch: (input, init) => fetch(input, { ...init, signal: AbortSignal.timeout(ANSWER_MS_MAX) }),
});

export { client as engineClient };

let configured = false;

/** The client with its keys. Call before anything is sent or served. */
export function configuredClient(): typeof client {
  if (configured) return client;
  const {
    INNGEST_EVENT_KEY,
    INNGEST_SIGNING_KEY,
    INNGEST_SIGNING_KEY_FALLBACK,
    INNGEST_BASE_URL,
    INNGEST_ENV,
  } = env();
  client.setEnvVars({
    INNGEST_EVENT_KEY,
    INNGEST_SIGNING_KEY,
    INNGEST_SIGNING_KEY_FALLBACK,
    INNGEST_BASE_URL,
    INNGEST_ENV,
  });
  configured = true;
  return client;
}
