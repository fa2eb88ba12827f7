import { DEFAULT_THRESHOLDS } from "@/lib/recognition/decision";
import { WORK_FEATURES } from "@/lib/recognition/geometry/detect";
import { verify } from "@/lib/recognition/geometry/verify";
import type { VerificationPool } from "@/lib/recognition/server/verification-pool";
import type { Encoder, LocalFeatures } from "@/lib/recognition/types";
import { cosine } from "@/lib/recognition/vectors";
import { galleryVector } from "@/lib/recognition/views";
import { loadPicture, type PictureFile } from "./pictures";
import type { Progress } from "./progress";

export type Work = { id: string; file: PictureFile; vector: Float32Array; features: LocalFeatures };
export type Ranked = { work: Work; similarity: number };

/** Works in flight at once: enough to keep every thread busy while the next pictures are decoded. */
const AHEAD = 2;

/** Works by exact cosine, best first. */
export class Gallery {
  readonly #sameWork = new Map<string, boolean>();

  constructor(readonly works: readonly Work[]) {}

  /** The best works for a photo seen through several crops; a work's score is its best cosine. */
  search(vectors: readonly Float32Array[], count: number): Ranked[] {
    const ranked = this.works.map((work) => ({
      work,
      similarity: Math.max(...vectors.map((vector) => cosine(vector, work.vector))),
    }));
    return ranked.sort((a, b) => b.similarity - a.similarity).slice(0, count);
  }

  /** Whether two entries show one work: the same, or reproductions of it that verify against each other. */
  isSameWork(a: Work, b: Work): boolean {
    if (a === b) return true;
    const key = a.id < b.id ? `${a.id}\n${b.id}` : `${b.id}\n${a.id}`;
    const known = this.#sameWork.get(key);
    if (known !== undefined) return known;
    const same = verify(a.features, b.features).inliers >= DEFAULT_THRESHOLDS.match;
    this.#sameWork.set(key, same);
    return same;
  }
}

/** Encodes every readable picture and finds its local features. */
export async function buildGallery(
  files: readonly PictureFile[],
  encoder: Encoder,
  pool: VerificationPool,
  progress: Progress,
): Promise<Gallery> {
  const works: (Work | null)[] = new Array(files.length).fill(null);
  let next = 0;
  let done = 0;
  async function run(): Promise<void> {
    for (let i = next++; i < files.length; i = next++) {
      const file = files[i];
      const picture = file ? await loadPicture(file, progress.say) : null;
      if (file && picture) {
        const [vector, features] = await Promise.all([
          galleryVector(encoder, picture),
          pool.detect(picture, WORK_FEATURES),
        ]);
        works[i] = { id: file.path, file, vector, features };
      }
      progress.show("gallery", ++done, files.length);
    }
  }
  await Promise.all(Array.from({ length: pool.size * AHEAD }, run));
  return new Gallery(works.filter((work) => work !== null));
}
