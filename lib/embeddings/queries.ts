import { and, eq, lt, ne, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { vectorLiteral } from "@/db/columns";
import { activeModels, embeddingCache, embeddingModels, embeddings } from "@/db/schema/recognition";
import type { Id, MuseumId } from "@/lib/kernel/ids";

export type ModelRow = typeof embeddingModels.$inferSelect;
export type Neighbour = { imageId: Id<"image">; similarity: number };

export async function findModel(db: Database, modelId: string): Promise<ModelRow | undefined> {
  const rows = await db.select().from(embeddingModels).where(eq(embeddingModels.id, modelId));
  return rows[0];
}

export async function insertModel(db: Database, values: typeof embeddingModels.$inferInsert): Promise<void> {
  await db.insert(embeddingModels).values(values).onConflictDoNothing();
}

export async function findActiveModel(
  db: Database,
  museumId: MuseumId,
  role: "recognition" | "semantic",
): Promise<ModelRow | undefined> {
  const rows = await db
    .select({ model: embeddingModels })
    .from(activeModels)
    .innerJoin(embeddingModels, eq(embeddingModels.id, activeModels.modelId))
    .where(and(eq(activeModels.museumId, museumId), eq(activeModels.role, role)));
  return rows[0]?.model;
}

export async function upsertActiveModel(
  db: Database,
  museumId: MuseumId,
  role: "recognition" | "semantic",
  modelId: string,
): Promise<void> {
  await db
    .insert(activeModels)
    .values({ museumId, role, modelId })
    .onConflictDoUpdate({ target: [activeModels.museumId, activeModels.role], set: { modelId } });
}

export async function upsertEmbedding(db: Database, values: typeof embeddings.$inferInsert): Promise<void> {
  await db
    .insert(embeddings)
    .values(values)
    .onConflictDoUpdate({
      target: [embeddings.modelId, embeddings.subject, embeddings.subjectId],
      set: { vector: values.vector },
    });
}

/**
 * The museum's images nearest to any of the vectors, by an exact scan: recall is perfect and, up to some
 * tens of thousands of vectors, fast enough. Unit vectors: cosine similarity = −(negative inner product).
 */
export async function findNearest(
  db: Database,
  museumId: MuseumId,
  modelId: string,
  vectors: Float32Array[],
  limit: number,
): Promise<Neighbour[]> {
  const distances = vectors.map((vector) => sql`${embeddings.vector} <#> ${vectorLiteral(vector)}::vector`);
  const distance = distances.length === 1 ? distances[0] : sql`least(${sql.join(distances, sql`, `)})`;
  const rows = await db
    .select({ imageId: embeddings.subjectId, distance: sql<number>`${distance}`.as("distance") })
    .from(embeddings)
    .where(
      and(
        eq(embeddings.museumId, museumId),
        eq(embeddings.modelId, modelId),
        eq(embeddings.subject, "image"),
      ),
    )
    .orderBy(sql`distance`)
    .limit(limit);
  return rows.map((row) => ({ imageId: row.imageId as Id<"image">, similarity: -row.distance }));
}

/** The museum's images nearest to one of its own images, itself excluded. */
export async function findNearestToImage(
  db: Database,
  museumId: MuseumId,
  modelId: string,
  imageId: Id<"image">,
  limit: number,
): Promise<Neighbour[]> {
  const own = db
    .select({ vector: embeddings.vector })
    .from(embeddings)
    .where(
      and(
        eq(embeddings.museumId, museumId),
        eq(embeddings.modelId, modelId),
        eq(embeddings.subject, "image"),
        eq(embeddings.subjectId, imageId),
      ),
    );
  const rows = await db
    .select({
      imageId: embeddings.subjectId,
      distance: sql<number>`${embeddings.vector} <#> (${own})`.as("distance"),
    })
    .from(embeddings)
    .where(
      and(
        eq(embeddings.museumId, museumId),
        eq(embeddings.modelId, modelId),
        eq(embeddings.subject, "image"),
        ne(embeddings.subjectId, imageId),
      ),
    )
    .orderBy(sql`distance`)
    .limit(limit);
  return rows
    .filter((row) => row.distance !== null)
    .map((row) => ({ imageId: row.imageId as Id<"image">, similarity: -row.distance }));
}

export async function findCached(
  db: Database,
  contentHash: string,
  modelId: string,
  purpose: "gallery" | "query",
) {
  const rows = await db
    .select({ views: embeddingCache.views, vectors: embeddingCache.vectors })
    .from(embeddingCache)
    .where(
      and(
        eq(embeddingCache.contentHash, contentHash),
        eq(embeddingCache.modelId, modelId),
        eq(embeddingCache.purpose, purpose),
      ),
    );
  return rows[0];
}

export async function insertCached(db: Database, values: typeof embeddingCache.$inferInsert): Promise<void> {
  await db.insert(embeddingCache).values(values).onConflictDoNothing();
}

/** Drops what photos were encoded to before `instant`; works keep theirs. Answers how many. */
export async function deleteCachedQueries(db: Database, instant: Date): Promise<number> {
  const rows = await db
    .delete(embeddingCache)
    .where(and(eq(embeddingCache.purpose, "query"), lt(embeddingCache.createdAt, instant)))
    .returning({ contentHash: embeddingCache.contentHash });
  return rows.length;
}
