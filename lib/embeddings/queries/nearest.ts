import { and, eq, ne, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { vectorLiteral } from "@/db/columns";
import { embeddings } from "@/db/schema/recognition";
import type { Id, MuseumId } from "@/lib/kernel/ids";

export type Neighbour = { imageId: Id<"image">; similarity: number };

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
