import { type LoggerOptions, pino, stdSerializers } from "pino";
import { env } from "./env";

/** Structured log, one JSON line an event. Photos, visits, passwords and tokens never go in. */
export const LOG_OPTIONS: LoggerOptions = {
  level: env().LOG_LEVEL,
  base: null,
  redact: ["password", "token", "secret", "authorization", "cookie"].flatMap((name) => [name, `*.${name}`]),
  timestamp: pino.stdTimeFunctions.isoTime,
  serializers: { err: withoutValues },
};

export const log = pino(LOG_OPTIONS);

/** A failed query says what it was asked with: hashes, addresses, the text of letters. The log has its SQL alone. */
function withoutValues(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const written = stdSerializers.err(error);
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    if (!("params" in at)) continue;
    const values = `\nparams: ${at.params}`;
    written.message = written.message.replaceAll(values, "");
    written.stack = written.stack.replaceAll(values, "");
  }
  delete written.params;
  return written;
}
