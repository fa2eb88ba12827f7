import { index, integer, pgEnum, pgTable, primaryKey, smallint, text } from "drizzle-orm/pg-core";
import { bytea, createdAt, instant, ref, vector } from "../columns";
import { museums } from "./museums";

export const modelState = pgEnum("model_state", ["active", "candidate", "retired"]);
export const subjectKind = pgEnum("embedding_subject", ["image", "artist", "scan"]);

/** `name@revision`: vectors are only ever compared with vectors of the same row. */
export const embeddingModels = pgTable("embedding_models", {
  id: text().primaryKey(),
  name: text().notNull(),
  revision: text().notNull(),
  dimensions: integer().notNull(),
  roles: text().array().notNull(),
  state: modelState().notNull().default("candidate"),
  createdAt: createdAt(),
});

/** Which model answers in which role; switching and rolling back are updates of one row. */
export const activeModels = pgTable(
  "active_models",
  {
    museumId: ref<"museum">()
      .notNull()
      .references(() => museums.id, { onDelete: "cascade" }),
    role: text().$type<"recognition" | "semantic">().notNull(),
    modelId: text()
      .notNull()
      .references(() => embeddingModels.id),
    /** What answered before the last switch, for rolling back; its vectors are kept until the next re-index. */
    previousModelId: text().references(() => embeddingModels.id),
    /** When it began to answer; null for what was so before this was noted. */
    since: instant(),
  },
  (table) => [primaryKey({ columns: [table.museumId, table.role] })],
);

export const embeddings = pgTable(
  "embeddings",
  {
    museumId: ref<"museum">()
      .notNull()
      .references(() => museums.id, { onDelete: "cascade" }),
    modelId: text()
      .notNull()
      .references(() => embeddingModels.id),
    subject: subjectKind().notNull(),
    subjectId: ref<string>().notNull(),
    vector: vector().notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.modelId, table.subject, table.subjectId] }),
    index("embeddings_museum").on(table.museumId, table.modelId, table.subject),
  ],
);

/** Content hash and model → vectors, so that the same bytes are never encoded twice. */
export const embeddingCache = pgTable(
  "embedding_cache",
  {
    contentHash: text().notNull(),
    modelId: text()
      .notNull()
      .references(() => embeddingModels.id, { onDelete: "cascade" }),
    purpose: text().$type<"gallery" | "query">().notNull(),
    /** How many vectors `vectors` holds: float32, little-endian, one after the other. */
    views: smallint().notNull(),
    vectors: bytea().notNull(),
    createdAt: createdAt(),
  },
  (table) => [primaryKey({ columns: [table.contentHash, table.modelId, table.purpose] })],
);
