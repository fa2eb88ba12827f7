import { staffRoute } from "@/lib/http/route";
import { uploadArtworkImage } from "@/lib/media";

export const POST = staffRoute(uploadArtworkImage);
