import { staffRoute } from "@/lib/http/route";
import { startUploads } from "@/lib/uploads";

export const POST = staffRoute(startUploads);
