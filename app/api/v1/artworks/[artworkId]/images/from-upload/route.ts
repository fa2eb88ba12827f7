import { staffRoute } from "@/lib/http/route";
import { completeUpload } from "@/lib/uploads";

export const POST = staffRoute(completeUpload);
