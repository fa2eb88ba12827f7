import { Counter, Histogram, register } from "prom-client";

type Named<L extends string> = { name: `artscope_${string}`; help: string; labels: readonly L[] };

/**
 * A histogram in this process's registry, in seconds. Declared once where it is measured; asked for again, because the
 * server bundles a file more than once, it is the same.
 */
export function histogram<L extends string>(
  { name, help, labels }: Named<L>,
  buckets: number[] = SECONDS,
): Histogram<L> {
  const known = register.getSingleMetric(name);
  // By guarantee of the name: a metric is declared in one place.
  if (known) return known as Histogram<L>;
  return new Histogram({ name, help, labelNames: labels, buckets });
}

/** The same for something that is counted; its name ends in `_total`. */
export function counter<L extends string>({ name, help, labels }: Named<L>): Counter<L> {
  const known = register.getSingleMetric(name);
  if (known) return known as Counter<L>;
  return new Counter({ name, help, labelNames: labels });
}

/** From what the database answers at once to what a person gives up on. */
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

const lookups = counter({
  name: "artscope_cache_lookups_total",
  help: "Lookups in a cache, by cache and by whether it knew",
  labels: ["cache", "result"],
});

/** Notes `count` lookups in a cache that knew, or didn't. */
export function countLookups(cache: string, known: boolean, count = 1): void {
  if (count > 0) lookups.inc({ cache, result: known ? "hit" : "miss" }, count);
}
