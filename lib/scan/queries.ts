import type { Database } from "@/db/client";
import { scans } from "@/db/schema/scan";
import type { Id } from "@/lib/kernel/ids";

export async function insertScan(db: Database, values: typeof scans.$inferInsert): Promise<Id<"scan">> {
  const [row] = await db.insert(scans).values(values).returning({ id: scans.id });
  if (!row) throw new Error("insert returned no row");
  return row.id;
}
