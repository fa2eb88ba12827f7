import { staffRoute } from "@/lib/http/route";
import { restoreArtworkImage } from "@/lib/media";

export const POST = staffRoute(restoreArtworkImage);
