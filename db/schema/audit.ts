import { index, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import { createdAt, id, ref } from "../columns";

/** Who did what to what. The database itself refuses to change or delete a row. */
export const auditLog = pgTable(
  "audit_log",
  {
    id: id<"audit">(),
    museumId: ref<"museum">(),
    actorKind: text().notNull(),
    actorId: text(),
    action: text().notNull(),
    subjectKind: text().notNull(),
    subjectId: text().notNull(),
    before: jsonb().$type<unknown>(),
    after: jsonb().$type<unknown>(),
    requestId: text().notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    index("audit_log_museum_time").on(table.museumId, table.createdAt),
    index("audit_log_subject").on(table.subjectKind, table.subjectId),
  ],
);
