import { staffRoute } from "@/lib/http/route";
import { revokeKey } from "@/lib/staff";

export const DELETE = staffRoute(revokeKey);
