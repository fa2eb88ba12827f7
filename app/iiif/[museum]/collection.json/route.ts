import { documentRoute } from "@/lib/http/document-route";
import { getCollection } from "@/lib/publishing";
import { PRESENTATION_TYPE } from "@/lib/publishing/contract";

export const GET = documentRoute(getCollection, PRESENTATION_TYPE);
export { OPTIONS } from "@/lib/http/document-route";
