import { and, eq, lt } from "drizzle-orm";
import type { Database } from "@/db/client";
import { embeddingCache } from "@/db/schema/recognition";

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
