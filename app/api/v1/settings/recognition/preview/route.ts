import { staffRoute } from "@/lib/http/route";
import { previewThresholds } from "@/lib/scan";

export const GET = staffRoute(previewThresholds);
