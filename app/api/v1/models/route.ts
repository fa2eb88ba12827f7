import { staffRoute } from "@/lib/http/route";
import { listModels } from "@/lib/indexing";

export const GET = staffRoute(listModels);
