import { changeArtist, deleteArtist, getArtistRecord } from "@/lib/catalog";
import { staffRoute } from "@/lib/http/route";

export const GET = staffRoute(getArtistRecord);
export const PUT = staffRoute(changeArtist);
export const DELETE = staffRoute(deleteArtist);
