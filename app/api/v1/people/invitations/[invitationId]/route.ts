import { staffRoute } from "@/lib/http/route";
import { withdrawInvitation } from "@/lib/staff";

export const DELETE = staffRoute(withdrawInvitation);
