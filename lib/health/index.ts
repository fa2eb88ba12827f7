export { getHealth, getLiveness, getReadiness } from "./operations/get-health";
export { readMetrics } from "./operations/read-metrics";
