/** Something that the person at the terminal can put right; shown without a stack. */
export class Problem extends Error {
  /** @param {string} message @param {string} [advice] what to do about it */
  constructor(message, advice = "") {
    super(message);
    this.name = "Problem";
    this.advice = advice;
  }
}

/** The end of a tool's output, where it says what went wrong. @param {string} output */
export function tail(output, lines = 15) {
  return output.trimEnd().split("\n").slice(-lines).join("\n");
}

/**
 * The problem behind a tool's output when it is one of the usual two, else null.
 * @param {string} output
 * @param {string} doing what was being done, e.g. "installing the dependencies"
 */
export function knownProblem(output, doing) {
  if (/ENOSPC|no space left on device/i.test(output)) {
    return new Problem(
      `The disk became full while ${doing}.`,
      "Free some space and run the same command again: it continues.",
    );
  }
  if (/EDQUOT|quota exceeded/i.test(output)) {
    return new Problem(
      `Your disk quota was used up while ${doing}.`,
      "Free some space and run the same command again.",
    );
  }
  if (/ENOTFOUND|ETIMEDOUT|ECONNREFUSED|ECONNRESET|EAI_AGAIN|network/i.test(output) && /npm/i.test(output)) {
    return new Problem(
      `The package registry can't be reached while ${doing}.`,
      "Check the connection (or npm's registry and proxy settings) and run the same command again.",
    );
  }
  return null;
}
