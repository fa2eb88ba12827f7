import { and, count, eq, gte, inArray, max, sql } from "drizzle-orm";
import { union } from "drizzle-orm/pg-core";
import type { Database } from "@/db/client";
import { confusablePairs, pictureChecks } from "@/db/schema/recognisability";
import type { Id, MuseumId } from "@/lib/kernel/ids";

export async function upsertCheck(db: Database, values: typeof pictureChecks.$inferInsert): Promise<void> {
  await db
    .insert(pictureChecks)
    .values(values)
    .onConflictDoUpdate({ target: pictureChecks.imageId, set: values });
}

type Wanted = { modelId: string; since: Date | null };

/** Those of the pictures that were compared under the model, and not before `since`. */
export async function listChecked(
  db: Database,
  museumId: MuseumId,
  imageIds: Id<"image">[],
  { modelId, since }: Wanted,
): Promise<Set<Id<"image">>> {
  if (imageIds.length === 0) return new Set();
  const rows = await db
    .select({ imageId: pictureChecks.imageId })
    .from(pictureChecks)
    .where(
      and(
        eq(pictureChecks.museumId, museumId),
        eq(pictureChecks.modelId, modelId),
        inArray(pictureChecks.imageId, imageIds),
        since ? gte(pictureChecks.checkedAt, since) : undefined,
      ),
    );
  return new Set(rows.flatMap(({ imageId }) => imageId ?? []));
}

/** How many pictures are compared under the model, and when the last one was. */
export async function countChecks(db: Database, museumId: MuseumId, modelId: string) {
  const [row] = await db
    .select({ compared: count(), lastAt: max(pictureChecks.checkedAt) })
    .from(pictureChecks)
    .where(and(eq(pictureChecks.museumId, museumId), eq(pictureChecks.modelId, modelId)));
  return row ?? { compared: 0, lastAt: null };
}

/** The features of each work's best picture. */
export async function bestFeatures(db: Database, museumId: MuseumId): Promise<Map<Id<"artwork">, number>> {
  const rows = await db
    .select({ artworkId: pictureChecks.artworkId, features: max(pictureChecks.features) })
    .from(pictureChecks)
    .where(eq(pictureChecks.museumId, museumId))
    .groupBy(pictureChecks.artworkId);
  return new Map(rows.map(({ artworkId, features }) => [artworkId, features ?? 0]));
}

/** Works that a check is of. */
export async function listCheckedWorks(db: Database, museumId: MuseumId): Promise<Id<"artwork">[]> {
  const rows = await db
    .selectDistinct({ artworkId: pictureChecks.artworkId })
    .from(pictureChecks)
    .where(eq(pictureChecks.museumId, museumId));
  return rows.map(({ artworkId }) => artworkId);
}

/** Forgets the checks of these works' pictures. */
export async function deleteChecksOf(
  db: Database,
  museumId: MuseumId,
  artworkIds: Id<"artwork">[],
): Promise<void> {
  if (artworkIds.length === 0) return;
  await db
    .delete(pictureChecks)
    .where(and(eq(pictureChecks.museumId, museumId), inArray(pictureChecks.artworkId, artworkIds)));
}

/** Pictures that something is known of: compared ones, and those that another was found to be a pair with. */
export async function listKnownPictures(db: Database, museumId: MuseumId): Promise<Id<"image">[]> {
  const { imageA, imageB } = confusablePairs;
  const paired = eq(confusablePairs.museumId, museumId);
  const rows = await union(
    db
      .select({ id: sql<Id<"image">>`${pictureChecks.imageId}` })
      .from(pictureChecks)
      .where(eq(pictureChecks.museumId, museumId)),
    db
      .select({ id: sql<Id<"image">>`${imageA}` })
      .from(confusablePairs)
      .where(paired),
    db
      .select({ id: sql<Id<"image">>`${imageB}` })
      .from(confusablePairs)
      .where(paired),
  );
  return rows.map(({ id }) => id);
}

/** Forgets the checks of these pictures. */
export async function deleteChecks(db: Database, museumId: MuseumId, imageIds: Id<"image">[]): Promise<void> {
  await db
    .delete(pictureChecks)
    .where(and(eq(pictureChecks.museumId, museumId), inArray(pictureChecks.imageId, imageIds)));
}
