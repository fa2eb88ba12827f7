import { downloadRoute } from "@/lib/http/origin-route";
import { makeLabels } from "@/lib/publishing";

export const GET = downloadRoute(makeLabels);
