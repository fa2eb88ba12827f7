import { SESSION_SECONDS } from "./contract";

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;

/** A session ends after this, however busy (a working day with some air; NIST SP 800-63B-4, AAL2, asks for 24 hours). */
export const SESSION_MS = SESSION_SECONDS * SECOND_MS;
/** And after this without a call. */
export const SESSION_IDLE_MS = 2 * HOUR_MS;
/** A call is noted no more often: a page makes many. */
export const SEEN_EVERY_MS = MINUTE_MS;

export const PASSWORD_RESET_MS = HOUR_MS;
/** Ended sessions and used links are kept as long for questions that come later. */
export const TRACES_MS = 30 * 24 * HOUR_MS;

/** After an hour without one, failures are forgotten. */
export const FAILURES_FORGOTTEN_MS = HOUR_MS;
const WAIT_MAX_S = 300;

/**
 * How many attempts are free before each further one waits, doubled from a second to five minutes. An address is
 * given more, because a museum's office is one address; an account is slowed, never locked, so that nobody can lock
 * others out for long (OWASP ASVS 5, 6.3.1; NIST SP 800-63B-4, 3.2.2).
 */
export const FREE_FAILURES = { account: 5, address: 30, reset: 3 } as const;
export type AttemptKind = keyof typeof FREE_FAILURES;

/** Seconds that the next attempt has to wait after so many failures. */
export function waitAfter(failures: number, kind: AttemptKind): number {
  const beyond = failures - FREE_FAILURES[kind];
  return beyond < 0 ? 0 : Math.min(WAIT_MAX_S, 2 ** beyond);
}
