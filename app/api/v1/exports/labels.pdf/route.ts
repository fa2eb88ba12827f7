import { downloadRoute } from "@/lib/http/download";
import { makeLabels } from "@/lib/publishing";

export const GET = downloadRoute(makeLabels);
