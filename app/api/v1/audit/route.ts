import { staffRoute } from "@/lib/http/route";
import { listAudit } from "@/lib/staff";

export const GET = staffRoute(listAudit);
