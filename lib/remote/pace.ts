type Clock = { now(): number; wait(ms: number): Promise<void> };

const real: Clock = {
  now: () => performance.now(),
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

/** Lets callers of one host through one after another, at least `everyMs` milliseconds apart. */
export function pacer(everyMs: number, clock: Clock = real): (host: string) => Promise<void> {
  const next = new Map<string, number>();
  return async (host) => {
    const now = clock.now();
    for (const [other, at] of next) if (at <= now) next.delete(other);
    const turn = Math.max(now, next.get(host) ?? 0);
    next.set(host, turn + everyMs);
    if (turn > now) await clock.wait(turn - now);
  };
}
