import { staffRoute } from "@/lib/http/route";
import { storePlanPicture } from "@/lib/media";

export const POST = staffRoute(storePlanPicture);
