import { sql } from "drizzle-orm";
import { boolean, index, integer, pgEnum, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import { createdAt, id, instant, ref, updatedAt } from "../columns";
import { museums } from "./museums";

export const deliveryState = pgEnum("delivery_state", ["pending", "delivered", "failed", "dropped"]);

const ofMuseum = () =>
  ref<"museum">()
    .notNull()
    .references(() => museums.id, { onDelete: "cascade" });

/** Where a museum wants to be told of what happens. */
export const webhooks = pgTable(
  "webhooks",
  {
    id: id<"webhook">(),
    museumId: ofMuseum(),
    url: text().notNull(),
    description: text().notNull().default(""),
    /** Types of events that it is told of. */
    events: text().array().notNull(),
    enabled: boolean().notNull().default(true),
    /** Why it was switched off by itself; null otherwise. */
    disabledBecause: text().$type<"failing" | "gone">(),
    /** Sealed; signatures are made with it, so a hash would not do. */
    secret: text().notNull(),
    /** The one before, which signs too until then: nobody misses an event while a receiver changes over. */
    previousSecret: text(),
    previousUntil: instant(),
    /** Since when every attempt has failed; null after one that did not. */
    failingSince: instant(),
    version: integer().notNull().default(1),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [index("webhooks_museum").on(table.museumId, table.createdAt)],
);

/** One event for one receiver, kept for a month. */
export const webhookDeliveries = pgTable(
  "webhook_deliveries",
  {
    id: id<"delivery">(),
    museumId: ofMuseum(),
    webhookId: ref<"webhook">()
      .notNull()
      .references(() => webhooks.id, { onDelete: "cascade" }),
    type: text().notNull(),
    /** What is sent, byte for byte: every attempt signs the same. */
    body: text().notNull(),
    /** What set it off, so that a step taken twice tells nobody twice. */
    source: text().notNull(),
    state: deliveryState().notNull().default("pending"),
    attempts: integer().notNull().default(0),
    /** When the next attempt is due; while one is made, when it will have been lost. */
    nextAttemptAt: instant().notNull(),
    lastStatus: integer(),
    lastError: text(),
    lastDurationMs: integer(),
    createdAt: createdAt(),
    endedAt: instant(),
  },
  (table) => [
    uniqueIndex("webhook_deliveries_once").on(table.webhookId, table.source),
    index("webhook_deliveries_museum").on(table.museumId, table.webhookId, table.createdAt),
    index("webhook_deliveries_due")
      .on(table.museumId, table.nextAttemptAt)
      .where(sql`${table.state} = 'pending'`),
    index("webhook_deliveries_age").on(table.museumId, table.createdAt),
  ],
);
