import { staffRoute } from "@/lib/http/route";
import { rollBackModel } from "@/lib/indexing";

export const POST = staffRoute(rollBackModel);
