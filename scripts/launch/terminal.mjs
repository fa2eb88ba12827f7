const PLAIN_EVERY_MS = 5_000;

/** @typedef {{ isTTY?: boolean, write(text: string): unknown, columns?: number }} Output */

/**
 * Whether colours and moving lines are wanted on this output.
 * @param {Output} output
 * @param {Record<string, string | undefined>} env
 */
export function isLively(output, env) {
  return output.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb" && !env.CI;
}

/** 850 ms, 12.3 s, 2 min 05 s. @param {number} ms */
export function duration(ms) {
  if (ms < 1000) return `${Math.round(ms)} ms`;
  if (ms < 100_000) return `${(ms / 1000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, "0")} s`;
}

/**
 * Shows a sequence of steps, each with its time. On a terminal the running step is one line that moves; elsewhere
 * it is a line when done and, for long ones, one every few seconds.
 * @param {Output} [output]
 * @param {Record<string, string | undefined>} [env]
 */
export function createTerminal(output = process.stdout, env = process.env) {
  const lively = isLively(output, env);
  /** @param {string} code @returns {(text: string) => string} */
  const style = (code) => (text) => (lively ? `\x1b[${code}m${text}\x1b[0m` : text);
  const [bold, dim, red, green, cyan, ink] = ["1", "2", "31", "32", "36", "30;107"].map(style);
  /** @param {string} text */
  const line = (text = "") => output.write(`${text}\n`);

  /**
   * Runs one step. `progress` tells how far it is; the returned text stands behind its name.
   * @template T
   * @param {string} name
   * @param {(progress: (text: string) => void) => Promise<T>} work
   * @param {(result: T) => string | void} [outcome]
   * @param {(result: T) => boolean} [isGood] whether what came out, without being thrown, is a success
   * @returns {Promise<T>}
   */
  async function step(name, work, outcome, isGood = () => true) {
    const started = performance.now();
    const label = name.padEnd(14);
    let detail = "";
    let lastPlain = started;
    const draw = () => {
      const room = (output.columns ?? 80) - 30;
      const elapsed = duration(performance.now() - started);
      output.write(`\r\x1b[2K  ${cyan?.("·")} ${label} ${dim?.(`${elapsed}  ${detail.slice(0, room)}`)}`);
    };
    const timer = lively ? setInterval(draw, 200) : undefined;
    timer?.unref();
    if (lively) draw();
    try {
      const result = await work((text) => {
        detail = text;
        if (lively || performance.now() - lastPlain < PLAIN_EVERY_MS) return;
        lastPlain = performance.now();
        line(`    ${label} ${text}`);
      });
      clearInterval(timer);
      if (lively) output.write("\r\x1b[2K");
      const note = outcome?.(result) ?? "";
      const time = duration(performance.now() - started).padStart(9);
      const mark = isGood(result) ? green?.("✓") : red?.("✗");
      line(`  ${mark} ${label} ${dim?.(time)}${note ? `  ${note}` : ""}`);
      return result;
    } catch (error) {
      clearInterval(timer);
      if (lively) output.write("\r\x1b[2K");
      line(`  ${red?.("✗")} ${label} ${dim?.(duration(performance.now() - started).padStart(9))}`);
      throw error;
    }
  }

  return {
    lively,
    line,
    step,
    bold: bold ?? String,
    dim: dim ?? String,
    red: red ?? String,
    cyan: cyan ?? String,
    /** Black on white. */
    ink: ink ?? String,
  };
}

/** @typedef {ReturnType<typeof createTerminal>} Terminal */
