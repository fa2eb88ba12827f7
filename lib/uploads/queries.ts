import { and, asc, count, eq, gt, isNull, lt } from "drizzle-orm";
import type { Database } from "@/db/client";
import { uploads } from "@/db/schema/uploads";
import type { Id, MuseumId } from "@/lib/kernel/ids";

export type UploadRow = typeof uploads.$inferSelect;

export async function insertUploads(
  db: Database,
  values: (typeof uploads.$inferInsert)[],
): Promise<UploadRow[]> {
  return db.insert(uploads).values(values).returning();
}

/** How many of the museum's uploads may still arrive. */
export async function countExpected(db: Database, museumId: MuseumId, now: Date): Promise<number> {
  const [row] = await db
    .select({ expected: count() })
    .from(uploads)
    .where(and(eq(uploads.museumId, museumId), gt(uploads.expiresAt, now), isNull(uploads.fileKey)));
  return row?.expected ?? 0;
}

/** Undefined when the museum has no such upload. */
export async function findUpload(
  db: Database,
  museumId: MuseumId,
  uploadId: Id<"upload">,
): Promise<UploadRow | undefined> {
  const rows = await db
    .select()
    .from(uploads)
    .where(and(eq(uploads.museumId, museumId), eq(uploads.id, uploadId)));
  return rows[0];
}

/** The upload that a token opens, of whichever museum: nothing else is known of who sends a file. */
export async function findByToken(
  db: Database,
  uploadId: Id<"upload">,
  tokenHash: string,
): Promise<UploadRow | undefined> {
  const rows = await db
    .select()
    .from(uploads)
    .where(and(eq(uploads.id, uploadId), eq(uploads.tokenHash, tokenHash)));
  return rows[0];
}

/** Notes where the file is. False when one has arrived already. */
export async function noteArrival(
  db: Database,
  uploadId: Id<"upload">,
  file: { fileKey: string; contentHash: string },
): Promise<boolean> {
  const rows = await db
    .update(uploads)
    .set(file)
    .where(and(eq(uploads.id, uploadId), isNull(uploads.fileKey)))
    .returning({ id: uploads.id });
  return rows.length > 0;
}

export async function updateUpload(
  db: Database,
  museumId: MuseumId,
  uploadId: Id<"upload">,
  values: Partial<Pick<UploadRow, "contentHash" | "artworkId" | "imageId" | "jobId">>,
): Promise<void> {
  await db
    .update(uploads)
    .set(values)
    .where(and(eq(uploads.museumId, museumId), eq(uploads.id, uploadId)));
}

export async function deleteUpload(
  db: Database,
  museumId: MuseumId,
  uploadId: Id<"upload">,
): Promise<boolean> {
  const rows = await db
    .delete(uploads)
    .where(and(eq(uploads.museumId, museumId), eq(uploads.id, uploadId)))
    .returning({ id: uploads.id });
  return rows.length > 0;
}

/** Uploads of before `instant`, of all museums, oldest first. */
export function listUploadsBefore(db: Database, instant: Date, limit: number) {
  return db
    .select({ id: uploads.id, museumId: uploads.museumId })
    .from(uploads)
    .where(lt(uploads.createdAt, instant))
    .orderBy(asc(uploads.createdAt))
    .limit(limit);
}
