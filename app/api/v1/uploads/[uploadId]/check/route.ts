import { staffRoute } from "@/lib/http/route";
import { checkUpload } from "@/lib/uploads";

export const POST = staffRoute(checkUpload);
