import { SESSION_SECONDS } from "./contract";

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;

/** A session ends after this, however busy (a working day with some air; NIST SP 800-63B-4, AAL2, asks for 24 hours). */
export const SESSION_MS = SESSION_SECONDS * SECOND_MS;
/** And after this in which no page was opened and nothing changed. */
export const SESSION_IDLE_MS = 2 * HOUR_MS;
/** A call is noted no more often: a page makes many. */
export const SEEN_EVERY_MS = MINUTE_MS;

export const PASSWORD_RESET_MS = HOUR_MS;
/** Ended sessions and used links are kept as long for questions that come later. */
export const TRACES_MS = 30 * 24 * HOUR_MS;

/** A failure is forgotten after two minutes, one after the other: an office's typos of last week slow nobody down. */
export const FORGOTTEN_EVERY_S = 120;

/**
 * How many attempts are free before each further one waits, doubled from a second to `maxS` seconds. By an account from
 * one address, by an address, which may be a whole office, and by an account from everywhere: that one only ever waits
 * half a minute, so that nobody locks others out (OWASP ASVS 5, 6.3.1; NIST SP 800-63B-4, 3.2.2).
 */
export const SLOW_DOWN = {
  pair: { free: 5, maxS: 300 },
  address: { free: 30, maxS: 300 },
  account: { free: 100, maxS: 30 },
  session: { free: 5, maxS: 300 },
  reset: { free: 3, maxS: 300 },
} as const;
export type AttemptKind = keyof typeof SLOW_DOWN;
