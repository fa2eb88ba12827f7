import { counter, histogram } from "@/lib/kernel/metrics";
import type { ScanResult } from "./contract";

const stages = histogram({
  name: "artscope_scan_stage_duration_seconds",
  help: "Scans by stage; `total` is the whole of one",
  labels: ["stage"],
});

const scans = counter({
  name: "artscope_scans_total",
  help: "Scans by decision, and by where the photo was encoded",
  labels: ["decision", "ran_on"],
});

/** Notes one scan: what was decided, and how long each stage of it took. */
export function observeScan({
  decision,
  onDevice,
  timingsMs,
}: Pick<ScanResult, "decision" | "timingsMs"> & { onDevice: boolean }): void {
  scans.inc({ decision, ran_on: onDevice ? "device" : "server" });
  for (const [stage, ms] of Object.entries(timingsMs)) stages.observe({ stage }, ms / 1000);
}
