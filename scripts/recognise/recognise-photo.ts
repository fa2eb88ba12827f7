import { type Candidate, type Decision, decide, shortlistSize } from "@/lib/recognition/decision";
import type { VerificationPool } from "@/lib/recognition/server/verification-pool";
import type { Encoder } from "@/lib/recognition/types";
import { queryVectors } from "@/lib/recognition/views";
import type { Gallery, Ranked, Work } from "./gallery";
import { decode } from "./pictures";

export const STAGES = ["decode", "encode", "search", "detect", "verify"] as const;
export type Stage = (typeof STAGES)[number];
export type StageTimes = Record<Stage, number>;

export type Machine = { encoder: Encoder; pool: VerificationPool; gallery: Gallery };

export type Answer = {
  ranked: Ranked[];
  decision: Decision<Candidate & { work: Work }>;
  ms: StageTimes;
};

/** One photo through every stage, one after the other so that each one's time is its own; null if unreadable. */
export async function recognisePhoto(
  { encoder, pool, gallery }: Machine,
  path: string,
  bytes: Uint8Array,
  say: (line: string) => void,
): Promise<Answer | null> {
  const ms: StageTimes = { decode: 0, encode: 0, search: 0, detect: 0, verify: 0 };
  async function timed<T>(stage: Stage, work: () => T | Promise<T>): Promise<T> {
    const start = performance.now();
    const result = await work();
    ms[stage] = performance.now() - start;
    return result;
  }
  const photo = await timed("decode", () => decode(path, bytes, say));
  if (!photo) return null;
  const vectors = await timed("encode", () => queryVectors(encoder, photo));
  const shortlist = shortlistSize(gallery.works.length);
  const ranked = await timed("search", () => gallery.search(vectors, shortlist));
  const features = await timed("detect", () => pool.detect(photo));
  const works = ranked.map(({ work }) => work.features);
  const verified = await timed("verify", () => pool.verifyAll(features, works));
  const candidates = verified.flatMap((result, i) => {
    const candidate = ranked[i];
    return candidate ? [{ id: candidate.work.id, ...candidate, ...result }] : [];
  });
  return { ranked, decision: decide(candidates), ms };
}
