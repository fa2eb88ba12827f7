import { index, integer, pgTable, text } from "drizzle-orm/pg-core";
import { createdAt, id, instant } from "../columns";

/** E-mails that wait, and that were sent. The text goes when it was handed over: it may hold a link that opens doors. */
export const mails = pgTable(
  "mails",
  {
    id: id<"mail">(),
    recipient: text().notNull(),
    subject: text().notNull(),
    text: text(),
    sentAt: instant(),
    attempts: integer().notNull().default(0),
    failure: text(),
    createdAt: createdAt(),
  },
  (table) => [index("mails_time").on(table.createdAt)],
);
