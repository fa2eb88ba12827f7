/** What a person watching sees; figures go to stdout, this to stderr. */
export type Progress = { show(what: string, done: number, of: number): void; say(line: string): void };

const EVERY_MS = 5000;

/** A line that rewrites itself on a terminal, or one every few seconds in a log. */
export function createProgress(stream: NodeJS.WriteStream): Progress {
  const { isTTY } = stream;
  let last = 0;
  return {
    show(what, done, of) {
      const now = Date.now();
      if (done < of && now - last < (isTTY ? 100 : EVERY_MS)) return;
      last = now;
      stream.write(
        isTTY ? `\r\x1b[K${what} ${done}/${of}${done === of ? "\n" : ""}` : `${what} ${done}/${of}\n`,
      );
    },
    say(line) {
      stream.write(isTTY ? `\r\x1b[K${line}\n` : `${line}\n`);
    },
  };
}
