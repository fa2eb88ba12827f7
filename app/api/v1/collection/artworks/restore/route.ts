import { restoreArtworks } from "@/lib/catalog";
import { staffRoute } from "@/lib/http/route";

export const POST = staffRoute(restoreArtworks);
