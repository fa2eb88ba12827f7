import { staffRoute } from "@/lib/http/route";
import { listArtworkImages, uploadArtworkImage } from "@/lib/media";

export const GET = staffRoute(listArtworkImages);
export const POST = staffRoute(uploadArtworkImage);
