import { staffRoute } from "@/lib/http/route";
import { retryArtworkImage } from "@/lib/media";

export const POST = staffRoute(retryArtworkImage);
