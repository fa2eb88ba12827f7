import { documentRoute } from "@/lib/http/document-route";
import { getCollectionPage } from "@/lib/publishing";
import { PRESENTATION_TYPE } from "@/lib/publishing/contract";

export const GET = documentRoute(getCollectionPage, PRESENTATION_TYPE);
export { OPTIONS } from "@/lib/http/document-route";
