import { sql } from "drizzle-orm";
import { index, pgEnum, pgTable, real, smallint, text } from "drizzle-orm/pg-core";
import { createdAt, ref } from "../columns";
import { artworks } from "./catalog";
import { museums } from "./museums";
import { visits } from "./visits";

export const moderationState = pgEnum("moderation_state", ["pending", "shown", "hidden"]);
export const sentimentLabel = pgEnum("sentiment_label", ["positive", "neutral", "negative", "mixed"]);

/** What visitors said. The client's id makes a retry harmless; without a visit nobody can be linked to it. */
export const feedback = pgTable(
  "feedback",
  {
    id: ref<"feedback">().primaryKey(),
    museumId: ref<"museum">()
      .notNull()
      .references(() => museums.id, { onDelete: "cascade" }),
    visitId: ref<"visit">().references(() => visits.id, { onDelete: "cascade" }),
    artworkId: ref<"artwork">().references(() => artworks.id, { onDelete: "set null" }),
    reaction: text(),
    /** 1 (worst) to 5 (best). */
    rating: smallint(),
    comment: text(),
    locale: text().notNull(),
    sentiment: sentimentLabel(),
    /** −1 (negative) to 1 (positive). */
    sentimentScore: real(),
    sentimentModel: text(),
    moderation: moderationState().notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    index("feedback_museum_time").on(table.museumId, table.createdAt),
    index("feedback_artwork").on(table.artworkId, table.createdAt),
    index("feedback_visit").on(table.visitId),
    index("feedback_sentiment").on(table.sentimentModel).where(sql`${table.comment} is not null`),
  ],
);
