import type { Database } from "@/db/client";
import type { Id } from "@/lib/kernel/ids";
import { savePlainMuseum, savePlainWork } from "../bench/plain-museum";
import { SLUG } from "./visitors";

/** A museum of published works without pictures. Answers their ids. */
export async function plantWorks(db: Database, count: number): Promise<Id<"artwork">[]> {
  const ctx = await savePlainMuseum(db, SLUG);
  const ids: Id<"artwork">[] = [];
  for (let index = 0; index < count; index++) ids.push((await savePlainWork(ctx, `C.${index}`)).artworkId);
  return ids;
}
