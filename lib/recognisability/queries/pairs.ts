import { and, eq, inArray, notInArray, or } from "drizzle-orm";
import type { Database } from "@/db/client";
import { confusablePairs } from "@/db/schema/recognisability";
import type { Id, MuseumId } from "@/lib/kernel/ids";

export type PairRow = typeof confusablePairs.$inferSelect;

const ofImage = (museumId: MuseumId, imageId: Id<"image">) =>
  and(
    eq(confusablePairs.museumId, museumId),
    or(eq(confusablePairs.imageA, imageId), eq(confusablePairs.imageB, imageId)),
  );

/** Pictures that this one is a pair with. */
export async function listPartners(
  db: Database,
  museumId: MuseumId,
  imageId: Id<"image">,
): Promise<Id<"image">[]> {
  const rows = await db
    .select({ imageA: confusablePairs.imageA, imageB: confusablePairs.imageB })
    .from(confusablePairs)
    .where(ofImage(museumId, imageId));
  return rows.map(({ imageA, imageB }) => (imageA === imageId ? imageB : imageA));
}

/** Makes these the pairs of a picture; all others of it go. In one order for everybody, so that no two wait for each other. */
export async function replacePairs(
  db: Database,
  museumId: MuseumId,
  imageId: Id<"image">,
  pairs: PairRow[],
): Promise<void> {
  const kept = pairs.map(({ imageA, imageB }) => (imageA === imageId ? imageB : imageA));
  const gone =
    kept.length === 0
      ? undefined
      : and(notInArray(confusablePairs.imageA, kept), notInArray(confusablePairs.imageB, kept));
  await db.delete(confusablePairs).where(and(ofImage(museumId, imageId), gone));
  const inOrder = pairs.toSorted((one, other) =>
    `${one.imageA}${one.imageB}`.localeCompare(`${other.imageA}${other.imageB}`),
  );
  for (const values of inOrder)
    await db
      .insert(confusablePairs)
      .values(values)
      .onConflictDoUpdate({ target: [confusablePairs.imageA, confusablePairs.imageB], set: values });
}

/** Forgets the pairs of these works. */
export async function deletePairsOf(
  db: Database,
  museumId: MuseumId,
  artworkIds: Id<"artwork">[],
): Promise<void> {
  if (artworkIds.length === 0) return;
  const ofWorks = or(
    inArray(confusablePairs.artworkA, artworkIds),
    inArray(confusablePairs.artworkB, artworkIds),
  );
  await db.delete(confusablePairs).where(and(eq(confusablePairs.museumId, museumId), ofWorks));
}

/** Forgets the pairs of these pictures. */
export async function deletePairs(db: Database, museumId: MuseumId, imageIds: Id<"image">[]): Promise<void> {
  const ofPictures = or(inArray(confusablePairs.imageA, imageIds), inArray(confusablePairs.imageB, imageIds));
  await db.delete(confusablePairs).where(and(eq(confusablePairs.museumId, museumId), ofPictures));
}
