import { createArtist, listArtistRecords } from "@/lib/catalog";
import { staffRoute } from "@/lib/http/route";

export const GET = staffRoute(listArtistRecords);
export const POST = staffRoute(createArtist);
