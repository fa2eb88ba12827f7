import { auditRoute } from "@/lib/http/audit-route";
import { exportAudit } from "@/lib/staff";

export const GET = auditRoute(exportAudit);
