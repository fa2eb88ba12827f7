import { boolean, index, pgTable, text } from "drizzle-orm/pg-core";
import { createdAt, id, ref, updatedAt } from "../columns";
import { museums } from "./museums";

/** Filters of a list that somebody keeps under a name. */
export const savedViews = pgTable(
  "saved_views",
  {
    id: id<"view">(),
    museumId: ref<"museum">()
      .notNull()
      .references(() => museums.id, { onDelete: "cascade" }),
    /** Whose it is: the actor's id, as the audit log names it. */
    ownerId: text().notNull(),
    name: text().notNull(),
    /** The list's address without what comes before the question mark. */
    query: text().notNull(),
    /** Whether the museum's other curators see it too. */
    shared: boolean().notNull().default(false),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [index("saved_views_museum").on(table.museumId, table.ownerId)],
);
