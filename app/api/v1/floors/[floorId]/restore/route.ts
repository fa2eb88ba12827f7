import { restoreFloor } from "@/lib/building";
import { staffRoute } from "@/lib/http/route";

export const POST = staffRoute(restoreFloor);
