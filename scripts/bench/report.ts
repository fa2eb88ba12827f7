import { type LoadResult, quantile } from "./load";

export type Row = { scan: "image" | "embedding"; concurrency: number; result: LoadResult };

const STAGES = [
  "decode",
  "detect",
  "encode",
  "search",
  "verify",
  "summarise",
  "similar",
  "record",
  "total",
] as const;

/** A stage that this kind of scan does not have is a dash. */
const ms = (value: number) => (Number.isNaN(value) ? "–" : value.toFixed(value < 10 ? 1 : 0));

/** One line for each kind of scan and concurrency: throughput, latency, and the median of each stage. */
export function loadTable(rows: Row[]): string {
  const head = ["scan", "at once", "scans/s", "p50 ms", "p95 ms", ...STAGES, "failed"];
  const lines = rows.map(({ scan, concurrency, result }) => {
    const latencies = result.samples.map((sample) => sample.ms);
    const stages = STAGES.map((stage) => ms(quantile(stageTimes(result, stage), 0.5)));
    const figures = [ms(result.perSecond), ms(quantile(latencies, 0.5)), ms(quantile(latencies, 0.95))];
    return [scan, String(concurrency), ...figures, ...stages, String(result.failures)];
  });
  return table([head, ...lines]);
}

export function stageTimes(result: LoadResult, stage: string): number[] {
  return result.samples.flatMap((sample) => sample.stages[stage] ?? []);
}

/** Each stage of lone scans beside the same work done bare, in this run: 1.0 means nothing was added. */
export function floorTable(rows: Row[], floors: Record<string, number>): string {
  const lone = (scan: Row["scan"]) => rows.find((row) => row.scan === scan && row.concurrency === 1)?.result;
  const lines = Object.entries(floors).map(([name, floor]) => {
    const [scan, stage] = name.split(" ") as [Row["scan"], string];
    const result = lone(scan);
    const measured = result ? quantile(stageTimes(result, stage), 0.5) : Number.NaN;
    return [name, ms(floor), ms(measured), (measured / floor).toFixed(2)];
  });
  return table([["stage", "bare ms", "in a scan ms", "ratio"], ...lines]);
}

function table(rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) => row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join("  "))
    .join("\n");
}
