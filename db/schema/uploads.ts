import { index, integer, pgTable, text } from "drizzle-orm/pg-core";
import { createdAt, id, instant, ref } from "../columns";
import { museums } from "./museums";

/** Files on their way to us: announced, arrived, and used or thrown away. */
export const uploads = pgTable(
  "uploads",
  {
    id: id<"upload">(),
    museumId: ref<"museum">()
      .notNull()
      .references(() => museums.id, { onDelete: "cascade" }),
    /** As its sender calls it. */
    name: text().notNull(),
    type: text().notNull(),
    bytes: integer().notNull(),
    /** sha256 of what opens the address that takes the file. */
    tokenHash: text().notNull(),
    expiresAt: instant().notNull(),
    /** Where the file is; null while none has arrived. */
    fileKey: text(),
    /** sha256 of the file, once it was read. */
    contentHash: text(),
    /** What it became; the file itself is gone then. */
    artworkId: ref<"artwork">(),
    imageId: ref<"image">(),
    jobId: ref<"job">(),
    createdAt: createdAt(),
  },
  (table) => [index("uploads_museum").on(table.museumId, table.createdAt)],
);
