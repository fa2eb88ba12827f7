import { matchArtworks } from "@/lib/catalog";
import { staffRoute } from "@/lib/http/route";

export const POST = staffRoute(matchArtworks);
