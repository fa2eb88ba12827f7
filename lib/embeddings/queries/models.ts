import { eq, exists, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { embeddingModels, embeddings } from "@/db/schema/recognition";
import type { MuseumId } from "@/lib/kernel/ids";

export type ModelRow = typeof embeddingModels.$inferSelect;

export async function findModel(db: Database, modelId: string): Promise<ModelRow | undefined> {
  const rows = await db.select().from(embeddingModels).where(eq(embeddingModels.id, modelId));
  return rows[0];
}

export async function insertModel(db: Database, values: typeof embeddingModels.$inferInsert): Promise<void> {
  await db.insert(embeddingModels).values(values).onConflictDoNothing();
}

/** Models that the museum has vectors of. */
export function listModelsOf(db: Database, museumId: MuseumId): Promise<ModelRow[]> {
  const own = db
    .select({ one: sql`1` })
    .from(embeddings)
    .where(sql`${embeddings.museumId} = ${museumId} and ${embeddings.modelId} = ${embeddingModels.id}`);
  return db.select().from(embeddingModels).where(exists(own)).orderBy(embeddingModels.id);
}
