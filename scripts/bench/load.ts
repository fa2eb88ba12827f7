export type Sample = { ms: number; stages: Record<string, number> };
export type LoadResult = { samples: Sample[]; perSecond: number; failures: number };

/**
 * Sends `count` requests with `concurrency` under way at a time; `make` builds request number i. Answers every
 * latency as the client saw it and the stages that the server reported.
 */
export async function sendAll(
  url: string,
  { count, concurrency, make }: { count: number; concurrency: number; make(index: number): RequestInit },
): Promise<LoadResult> {
  const samples: Sample[] = [];
  let next = 0;
  let failures = 0;
  const client = async () => {
    for (let index = next++; index < count; index = next++) {
      const started = performance.now();
      const response = await fetch(url, { method: "POST", ...make(index) });
      const body = await response.json();
      if (response.ok) samples.push({ ms: performance.now() - started, stages: body.timingsMs });
      else failures += 1;
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: concurrency }, client));
  return { samples, failures, perSecond: (samples.length / (performance.now() - started)) * 1000 };
}

/** The value below which this share of the sorted numbers lies. */
export function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
