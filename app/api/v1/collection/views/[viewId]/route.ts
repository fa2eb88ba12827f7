import { staffRoute } from "@/lib/http/route";
import { changeView, deleteView } from "@/lib/views";

export const PATCH = staffRoute(changeView);
export const DELETE = staffRoute(deleteView);
