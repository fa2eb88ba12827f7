import { route } from "@/lib/http/route";
import { searchArtworks } from "@/lib/search";

export const GET = route(searchArtworks);
