import { documentRoute } from "@/lib/http/document-route";
import { getImageInfo } from "@/lib/publishing";
import { IMAGE_TYPE } from "@/lib/publishing/contract";

export const GET = documentRoute(getImageInfo, IMAGE_TYPE);
export { OPTIONS } from "@/lib/http/document-route";
