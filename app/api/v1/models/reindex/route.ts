import { staffRoute } from "@/lib/http/route";
import { startReindex } from "@/lib/indexing";

export const POST = staffRoute(startReindex);
