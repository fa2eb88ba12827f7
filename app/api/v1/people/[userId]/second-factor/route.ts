import { staffRoute } from "@/lib/http/route";
import { resetSecondFactor } from "@/lib/staff";

export const DELETE = staffRoute(resetSecondFactor);
