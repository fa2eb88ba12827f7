import type { Database } from "@/db/client";
import { saveArtwork } from "@/lib/catalog";
import { createContext } from "@/lib/kernel/context";
import type { Id } from "@/lib/kernel/ids";
import { saveMuseum } from "@/lib/museums";
import { SLUG } from "./visitors";

const TEXTS = { tagline: "", welcome: "", openingHours: "" };

/** A museum of published works without pictures. Answers their ids. */
export async function plantWorks(db: Database, count: number): Promise<Id<"artwork">[]> {
  const system = createContext({ actor: { kind: "system", name: "chaos" }, db });
  const museum = await saveMuseum(system, {
    slug: SLUG,
    texts: { en: { name: "Chaos", ...TEXTS } },
    locales: ["en"],
    timeZone: "UTC",
    accentColor: "#555555",
    privacy: { recording: "opt-out", retentionDays: 30 },
    recognition: { matchInliers: 15, ambiguousInliers: 8 },
  });
  const ctx = createContext({ ...system, museum });
  const ids: Id<"artwork">[] = [];
  for (let index = 0; index < count; index++) {
    const label = {
      ...{ title: `Work ${index}`, dateText: "", medium: "", classification: "", movement: null },
      ...{ summary: "", description: "", facts: [], creditLine: "" },
    };
    const { artworkId } = await saveArtwork(ctx, {
      accessionNumber: `C.${index}`,
      texts: { en: label },
      ...{ yearFrom: null, yearTo: null, widthCm: null, heightCm: null, tags: [], artists: [] },
      ...{ roomId: null, planX: null, planY: null, state: "published" as const },
    });
    ids.push(artworkId);
  }
  return ids;
}
