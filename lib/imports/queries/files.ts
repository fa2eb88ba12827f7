import { and, asc, eq, inArray, lt } from "drizzle-orm";
import type { Database } from "@/db/client";
import { importFiles, imports } from "@/db/schema/imports";
import type { Id, MuseumId } from "@/lib/kernel/ids";
import type { ImportState } from "../contract";

const PART_BYTES = 512 * 1024;

export async function putFile(db: Database, importId: Id<"import">, bytes: Uint8Array): Promise<void> {
  for (let part = 0; part * PART_BYTES < bytes.length; part++) {
    const data = bytes.subarray(part * PART_BYTES, (part + 1) * PART_BYTES);
    await db.insert(importFiles).values({ importId, part, data });
  }
}

/** The file piece by piece, one query each. */
export async function* fileParts(db: Database, importId: Id<"import">): AsyncGenerator<Uint8Array> {
  for (let part = 0; ; part++) {
    const [row] = await db
      .select({ data: importFiles.data })
      .from(importFiles)
      .where(and(eq(importFiles.importId, importId), eq(importFiles.part, part)));
    if (!row) return;
    yield row.data;
  }
}

/** The whole file. */
export async function readFile(db: Database, importId: Id<"import">): Promise<Uint8Array> {
  const rows = await db
    .select({ data: importFiles.data })
    .from(importFiles)
    .where(eq(importFiles.importId, importId))
    .orderBy(asc(importFiles.part));
  return Buffer.concat(rows.map(({ data }) => data));
}

/** Lets go of the files of imports in these states that nothing happened to since: their rows stay. */
export async function deleteFiles(
  db: Database,
  museumId: MuseumId,
  { states, before }: { states: ImportState[]; before: Date },
): Promise<void> {
  const over = db
    .select({ id: imports.id })
    .from(imports)
    .where(
      and(eq(imports.museumId, museumId), inArray(imports.state, states), lt(imports.updatedAt, before)),
    );
  await db.delete(importFiles).where(inArray(importFiles.importId, over));
}
