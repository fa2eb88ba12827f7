import { and, eq, inArray, notInArray } from "drizzle-orm";
import type { Database } from "@/db/client";
import { isForeignKeyViolation } from "@/db/errors";
import { embeddings } from "@/db/schema/recognition";
import type { Id, MuseumId } from "@/lib/kernel/ids";

type Kind = "image" | "artist";
type Wanted = { modelId: string; subject: Kind; ids: Id<string>[] };

/** False when the museum or the model is not there (any more). */
export async function upsertEmbedding(
  db: Database,
  values: typeof embeddings.$inferInsert,
): Promise<boolean> {
  const { vector, createdAt } = values;
  const { modelId, subject, subjectId } = embeddings;
  try {
    await db
      .insert(embeddings)
      .values(values)
      .onConflictDoUpdate({ target: [modelId, subject, subjectId], set: { vector, createdAt } });
    return true;
  } catch (error) {
    if (isForeignKeyViolation(error)) return false;
    throw error;
  }
}

const wanted = (museumId: MuseumId, { modelId, subject, ids }: Wanted) =>
  and(
    eq(embeddings.museumId, museumId),
    eq(embeddings.modelId, modelId),
    eq(embeddings.subject, subject),
    inArray(embeddings.subjectId, ids),
  );

/** When each of these got its vector; those without are left out. */
export async function listEmbeddedAt(
  db: Database,
  museumId: MuseumId,
  which: Wanted,
): Promise<Map<string, Date>> {
  if (which.ids.length === 0) return new Map();
  const rows = await db
    .select({ id: embeddings.subjectId, createdAt: embeddings.createdAt })
    .from(embeddings)
    .where(wanted(museumId, which));
  return new Map(rows.map(({ id, createdAt }) => [id, createdAt]));
}

export async function listVectors(
  db: Database,
  museumId: MuseumId,
  which: Wanted,
): Promise<Map<string, Float32Array>> {
  if (which.ids.length === 0) return new Map();
  const rows = await db
    .select({ id: embeddings.subjectId, vector: embeddings.vector })
    .from(embeddings)
    .where(wanted(museumId, which));
  return new Map(rows.map(({ id, vector }) => [id, vector]));
}

/** Deletes one subject's vectors under all models. Answers how many. */
export async function deleteEmbeddings(
  db: Database,
  museumId: MuseumId,
  subject: Kind,
  subjectId: Id<string>,
): Promise<number> {
  const rows = await db
    .delete(embeddings)
    .where(
      and(
        eq(embeddings.museumId, museumId),
        eq(embeddings.subject, subject),
        eq(embeddings.subjectId, subjectId),
      ),
    )
    .returning({ id: embeddings.subjectId });
  return rows.length;
}

/** Deletes the museum's vectors of all models but these. Answers how many. */
export async function deleteOtherModels(
  db: Database,
  museumId: MuseumId,
  modelIds: string[],
): Promise<number> {
  const rows = await db
    .delete(embeddings)
    .where(and(eq(embeddings.museumId, museumId), notInArray(embeddings.modelId, modelIds)))
    .returning({ id: embeddings.subjectId });
  return rows.length;
}
