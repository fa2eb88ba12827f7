import { downloadRoute } from "@/lib/http/download";
import { exportArtworks } from "@/lib/imports";

export const GET = downloadRoute(exportArtworks);
