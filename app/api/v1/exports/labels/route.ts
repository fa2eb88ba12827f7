import { originRoute } from "@/lib/http/origin-route";
import { previewLabels } from "@/lib/publishing";

export const GET = originRoute(previewLabels);
