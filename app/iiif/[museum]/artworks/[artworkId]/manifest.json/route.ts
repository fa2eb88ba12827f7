import { documentRoute } from "@/lib/http/document-route";
import { getManifest } from "@/lib/publishing";
import { PRESENTATION_TYPE } from "@/lib/publishing/contract";

export const GET = documentRoute(getManifest, PRESENTATION_TYPE);
export { OPTIONS } from "@/lib/http/document-route";
