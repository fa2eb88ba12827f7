import { fileRoute } from "@/lib/http/route";
import { readMedia } from "@/lib/media";

export const GET = fileRoute(readMedia);
