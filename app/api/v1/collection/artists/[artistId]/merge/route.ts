import { mergeArtists } from "@/lib/catalog";
import { staffRoute } from "@/lib/http/route";

export const POST = staffRoute(mergeArtists);
