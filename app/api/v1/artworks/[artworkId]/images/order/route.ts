import { staffRoute } from "@/lib/http/route";
import { orderArtworkImages } from "@/lib/media";

export const PUT = staffRoute(orderArtworkImages);
