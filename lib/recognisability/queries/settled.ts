import { and, eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { isForeignKeyViolation } from "@/db/errors";
import { settledPairs } from "@/db/schema/recognisability";

type Settled = typeof settledPairs.$inferInsert;

/** False when one of the works is not there. */
export async function insertSettled(db: Database, values: Settled): Promise<boolean> {
  try {
    await db.insert(settledPairs).values(values).onConflictDoNothing();
    return true;
  } catch (error) {
    if (isForeignKeyViolation(error)) return false;
    throw error;
  }
}

const same = ({ museumId, artworkA, artworkB }: Omit<Settled, "settledAt">) =>
  and(
    eq(settledPairs.museumId, museumId),
    eq(settledPairs.artworkA, artworkA),
    eq(settledPairs.artworkB, artworkB),
  );

export async function deleteSettled(db: Database, pair: Omit<Settled, "settledAt">): Promise<void> {
  await db.delete(settledPairs).where(same(pair));
}

export async function isSettled(db: Database, pair: Omit<Settled, "settledAt">): Promise<boolean> {
  return (await db.$count(settledPairs, same(pair))) > 0;
}
