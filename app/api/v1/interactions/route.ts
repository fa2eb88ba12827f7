import { route } from "@/lib/http/route";
import { recordInteractions } from "@/lib/visits";

export const POST = route(recordInteractions);
