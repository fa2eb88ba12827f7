import type { Database } from "@/db/client";
import { saveArtwork } from "@/lib/catalog";
import { type Context, createContext } from "@/lib/kernel/context";
import { saveMuseum } from "@/lib/museums";
import { createKey } from "@/lib/staff";

/** A museum with nothing in it, for measurements and kill tests. Answers the system's context of it. */
export async function savePlainMuseum(db: Database, slug: string, retentionDays = 30): Promise<Context> {
  const system = createContext({ actor: { kind: "system", name: slug }, db });
  const museum = await saveMuseum(system, {
    slug,
    texts: { en: { name: slug, tagline: "", welcome: "", openingHours: "" } },
    locales: ["en"],
    timeZone: "UTC",
    accentColor: "#555555",
    privacy: { recording: "opt-out", retentionDays },
    recognition: { matchInliers: 15, ambiguousInliers: 8 },
  });
  return createContext({ ...system, museum });
}

/** A published work of which nothing but its number is known. */
export function savePlainWork(ctx: Context, accessionNumber: string) {
  const label = {
    ...{ title: `Work ${accessionNumber}`, dateText: "", medium: "", classification: "", movement: null },
    ...{ summary: "", description: "", facts: [], creditLine: "" },
  };
  return saveArtwork(ctx, {
    ...{ accessionNumber, texts: { en: label }, state: "published" },
    ...{ yearFrom: null, yearTo: null, widthCm: null, heightCm: null, tags: [], artists: [] },
    ...{ roomId: null, planX: null, planY: null },
  });
}

/** A key that may do in the context's museum what a curator does. */
export async function curatorsKey(ctx: Context): Promise<string> {
  const scopes = ["collection:read", "collection:write", "jobs:read", "jobs:write"] as const;
  return (await createKey(ctx, { name: "Measurements", scopes: [...scopes], days: 1 })).secret;
}
