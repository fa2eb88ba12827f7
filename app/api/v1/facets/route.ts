import { listFacets } from "@/lib/catalog";
import { route } from "@/lib/http/route";

export const GET = route(listFacets);
