import { sql } from "drizzle-orm";
import { bigserial, index, integer, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import { createdAt, id, instant, ref } from "../columns";

/** Events that are owed to the job engine, written in the transaction that caused them. */
export const outbox = pgTable(
  "outbox",
  {
    id: id<"outbox">(),
    /** Order of announcement; a relay keeps it for each subject. */
    sequence: bigserial({ mode: "number" }).notNull(),
    museumId: ref<"museum">(),
    name: text().notNull(),
    subject: text().notNull(),
    data: jsonb().$type<unknown>().notNull(),
    attempts: integer().notNull().default(0),
    createdAt: createdAt(),
    sentAt: instant(),
  },
  (table) => [index("outbox_unsent").on(table.sequence).where(sql`${table.sentAt} is null`)],
);

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
