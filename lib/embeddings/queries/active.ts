import { and, eq, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { activeModels, embeddingModels } from "@/db/schema/recognition";
import type { MuseumId } from "@/lib/kernel/ids";
import type { ActiveModel, ModelRole } from "../contract";
import type { ModelRow } from "./models";

export async function findActiveModel(
  db: Database,
  museumId: MuseumId,
  role: ModelRole,
): Promise<ModelRow | undefined> {
  const rows = await db
    .select({ model: embeddingModels })
    .from(activeModels)
    .innerJoin(embeddingModels, eq(embeddingModels.id, activeModels.modelId))
    .where(and(eq(activeModels.museumId, museumId), eq(activeModels.role, role)));
  return rows[0]?.model;
}

/** The museum's models by role. A lock holds until the transaction ends: `share` against a switch, `update` for one. */
export function listActiveModels(
  db: Database,
  museumId: MuseumId,
  lock: "share" | "update" | null,
): Promise<ActiveModel[]> {
  const { role, modelId, previousModelId, since } = activeModels;
  const rows = db
    .select({ role, modelId, previousModelId, since })
    .from(activeModels)
    .where(eq(activeModels.museumId, museumId))
    .orderBy(activeModels.role);
  return lock ? rows.for(lock) : rows;
}

/** Leaves a model that serves the role already. */
export async function insertActiveModel(
  db: Database,
  museumId: MuseumId,
  role: ModelRole,
  modelId: string,
  now: Date,
): Promise<void> {
  await db.insert(activeModels).values({ museumId, role, modelId, since: now }).onConflictDoNothing();
}

/** Puts a model in a role; the one before is remembered, unless it is the same. */
export async function upsertActiveModel(
  db: Database,
  museumId: MuseumId,
  role: ModelRole,
  modelId: string,
  now: Date,
): Promise<void> {
  const before = sql`case when ${activeModels.modelId} = ${modelId}
    then ${activeModels.previousModelId} else ${activeModels.modelId} end`;
  await db
    .insert(activeModels)
    .values({ museumId, role, modelId, since: now })
    .onConflictDoUpdate({
      target: [activeModels.museumId, activeModels.role],
      set: { modelId, previousModelId: before, since: now },
    });
}
