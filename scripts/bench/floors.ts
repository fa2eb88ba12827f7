import type { Database } from "@/db/client";
import { findNearest } from "@/lib/embeddings/queries/nearest";
import type { MuseumScope } from "@/lib/kernel/context";
import { unpackFeatures } from "@/lib/recognition/geometry/packed-features";
import { verify } from "@/lib/recognition/geometry/verify";
import { decodePhoto } from "@/lib/recognition/server/decode-photo";
import { engine } from "@/lib/recognition/server/engine";
import { queryVectors } from "@/lib/recognition/views";
import { quantile } from "./load";
import type { Pictured } from "./pictures";

const ROUNDS = 30;
const CANDIDATES = 20;

/** Median milliseconds of each bare stage, one call after the other, with nothing around it. */
export type Floors = { decode: number; encode: number; detect: number; verify: number };

async function median(rounds: number, work: (round: number) => Promise<unknown> | unknown): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds + 3; round++) {
    const started = performance.now();
    await work(round);
    if (round >= 3) times.push(performance.now() - started);
  }
  return quantile(times, 0.5);
}

/** What the machine's parts take alone: three crops encoded, a photo's features, twenty works verified. */
export async function bareStages(photos: Buffer[], works: Pictured[]): Promise<Floors> {
  const { encoder, verification } = await engine();
  const bytes = (round: number) => new Uint8Array(photos[round % photos.length] ?? []);
  const images = await Promise.all(photos.slice(0, 8).map((photo) => decodePhoto(new Uint8Array(photo))));
  const image = (round: number) =>
    images[round % images.length] ?? { width: 0, height: 0, data: new Uint8Array() };
  const candidates = works.slice(-CANDIDATES).map((work) => unpackFeatures(work.features));
  const features = await verification.detect(image(0));
  return {
    decode: await median(ROUNDS, (round) => decodePhoto(bytes(round))),
    encode: await median(ROUNDS, (round) => queryVectors(encoder, image(round))),
    detect: await median(ROUNDS, (round) => verification.detect(image(round))),
    verify: await median(ROUNDS, () => candidates.map((work) => verify(features, work))),
  };
}

/** Median milliseconds of the bare search, with one vector (an embedding scan) and with three (a photo). */
export async function bareSearch(
  db: Database,
  { museum, modelId }: { museum: MuseumScope; modelId: string },
  works: Pictured[],
): Promise<{ one: number; three: number }> {
  const vector = (index: number) => works[index % works.length]?.vector ?? new Float32Array();
  const search = (vectors: Float32Array[]) => findNearest(db, museum.id, modelId, vectors, CANDIDATES * 2);
  return {
    one: await median(ROUNDS, (round) => search([vector(round)])),
    three: await median(ROUNDS, (round) => search([vector(round), vector(round + 1), vector(round + 2)])),
  };
}
