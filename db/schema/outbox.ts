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
    /** Until then a relay has it in hand; after a relay's sudden end another takes over. */
    claimedUntil: instant(),
    /** Which claim that was: only its holder may settle the event. */
    claim: ref<"claim">(),
    nextAttemptAt: instant().notNull().defaultNow(),
    lastError: text(),
    createdAt: createdAt(),
    sentAt: instant(),
  },
  (table) => [
    index("outbox_unsent").on(table.sequence).where(sql`${table.sentAt} is null`),
    index("outbox_unsent_subject").on(table.subject, table.sequence).where(sql`${table.sentAt} is null`),
    index("outbox_sent").on(table.sentAt).where(sql`${table.sentAt} is not null`),
  ],
);
