import { readMetrics } from "@/lib/health";
import { metricsRoute } from "@/lib/http/metrics-route";

export const GET = metricsRoute(readMetrics);
