import { route } from "@/lib/http/route";
import { scanArtwork } from "@/lib/scan";

export const POST = route(scanArtwork);
