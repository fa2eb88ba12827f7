import { pictureRoute } from "@/lib/http/document-route";
import { readImage } from "@/lib/publishing";

export const GET = pictureRoute(readImage);
export { OPTIONS } from "@/lib/http/document-route";
