import { changeArtwork, getArtwork } from "@/lib/catalog";
import { route, staffRoute } from "@/lib/http/route";

export const GET = route(getArtwork);
export const PATCH = staffRoute(changeArtwork);
