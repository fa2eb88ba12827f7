import { createArtwork, listArtworks } from "@/lib/catalog";
import { route, staffRoute } from "@/lib/http/route";

export const GET = route(listArtworks);
export const POST = staffRoute(createArtwork);
