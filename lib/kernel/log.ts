import { pino } from "pino";
import { env } from "./env";

/** Structured log, one JSON line an event. Photos, visits and tokens never go in. */
export const log = pino({
  level: env().LOG_LEVEL,
  base: null,
  redact: ["*.password", "*.token", "*.authorization", "*.cookie"],
  timestamp: pino.stdTimeFunctions.isoTime,
});
