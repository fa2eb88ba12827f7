import type { LocalFeatures } from "@/lib/recognition/types";

const MAX_ENTRIES = 4_000; // about 80 MB at 18–20 kB each

const entries = new Map<string, LocalFeatures>();

/** Features by image id, kept in memory because every scan needs twenty of them. Never stale: ids are not reused. */
export const featureCache = {
  get(imageId: string): LocalFeatures | undefined {
    const hit = entries.get(imageId);
    if (hit) {
      entries.delete(imageId);
      entries.set(imageId, hit);
    }
    return hit;
  },
  set(imageId: string, features: LocalFeatures): void {
    entries.set(imageId, features);
    const oldest = entries.keys().next();
    if (entries.size > MAX_ENTRIES && !oldest.done) entries.delete(oldest.value);
  },
};
