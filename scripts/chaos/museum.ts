import type { Database } from "@/db/client";
import type { Id } from "@/lib/kernel/ids";
import { curatorsKey, savePlainMuseum, savePlainWork } from "../bench/plain-museum";
import { SLUG } from "./visitors";

export type Planted = { works: Id<"artwork">[]; key: string };

/** A museum of published works without pictures. Answers their ids, and a key that may add pictures to them. */
export async function plantWorks(db: Database, count: number): Promise<Planted> {
  const ctx = await savePlainMuseum(db, SLUG);
  const works: Id<"artwork">[] = [];
  for (let index = 0; index < count; index++) works.push((await savePlainWork(ctx, `C.${index}`)).artworkId);
  return { works, key: await curatorsKey(ctx) };
}
