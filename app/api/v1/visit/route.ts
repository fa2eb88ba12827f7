import { route } from "@/lib/http/route";
import { eraseVisit } from "@/lib/visits";

export const DELETE = route(eraseVisit);
