import { staffRoute } from "@/lib/http/route";
import { testPhoto } from "@/lib/scan";

export const POST = staffRoute(testPhoto);
