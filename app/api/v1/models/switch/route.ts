import { staffRoute } from "@/lib/http/route";
import { switchModel } from "@/lib/indexing";

export const POST = staffRoute(switchModel);
