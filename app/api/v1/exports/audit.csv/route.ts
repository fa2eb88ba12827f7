import { auditFile } from "@/lib/http/audit-file";
import { exportAudit } from "@/lib/staff";

export const GET = auditFile(exportAudit);
