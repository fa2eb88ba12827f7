import { documentRoute } from "@/lib/http/document-route";
import { getLinkedArt } from "@/lib/publishing";
import { LINKED_ART_TYPE } from "@/lib/publishing/contract";

export const GET = documentRoute(getLinkedArt, LINKED_ART_TYPE);
export { OPTIONS } from "@/lib/http/document-route";
