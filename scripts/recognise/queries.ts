import { readFile } from "node:fs/promises";
import type { LevelName } from "@/lib/recognition/photo-synth/levels";
import { createRandom, seedOf } from "@/lib/recognition/photo-synth/random";
import { synthesisePhoto } from "@/lib/recognition/photo-synth/synthesise-photo";
import type { Quad } from "@/lib/recognition/types";
import type { Work } from "./gallery";
import { loadPicture, type PictureFile } from "./pictures";

/** A photo to recognise; `work` is what it shows, null if that is not in the gallery. */
export type Query = {
  path: string;
  work: Work | null;
  /** Loads or draws it; null if its picture can't be read. */
  photo(): Promise<{ bytes: Uint8Array; corners: Quad | null } | null>;
};

/** The name of the work that a photo shows: its own, or what stands before the first "__" or "--". */
export function workNameOf(photoName: string): string {
  return photoName.split(/__|--/)[0] ?? photoName;
}

/** Photos from files; those that name no work of the gallery are left out with a message. */
export function photoQueries(
  files: readonly PictureFile[],
  works: readonly Work[],
  say: (line: string) => void,
): Query[] {
  const byName = new Map(works.map((work) => [work.file.name, work]));
  return files.flatMap((file) => {
    const work = byName.get(file.name) ?? byName.get(workNameOf(file.name));
    if (!work) say(`skipped ${file.path}: no work of the gallery is called ${workNameOf(file.name)}`);
    return work ? [{ path: file.path, work, photo: () => readPhoto(file) }] : [];
  });
}

async function readPhoto(file: PictureFile) {
  return { bytes: await readFile(file.path), corners: null };
}

/** Photos of strangers as they are. */
export function strangerQueries(files: readonly PictureFile[]): Query[] {
  return files.map((file) => ({ path: file.path, work: null, photo: () => readPhoto(file) }));
}

/** What else a drawn photo may show: works that hang beside its subject, and pictures that stand behind it. */
export type Surroundings = { beside: readonly PictureFile[]; behind: readonly PictureFile[] };

/** Photos drawn of pictures. */
export function drawnQueries(
  subjects: readonly { file: PictureFile; work: Work | null }[],
  { beside, behind }: Surroundings,
  level: LevelName,
  seed: number,
  say: (line: string) => void,
): Query[] {
  return subjects.map(({ file, work }) => ({
    path: file.path,
    work,
    async photo() {
      const photoSeed = seedOf(`${level} ${file.name}`, seed);
      const random = createRandom(photoSeed);
      const other = (files: readonly PictureFile[]) => {
        const choice = files[random.integer(0, files.length - 1)];
        return choice && choice.path !== file.path ? loadPicture(choice, say) : null;
      };
      const [picture, neighbour, background] = await Promise.all([
        loadPicture(file, say),
        other(beside),
        other(behind),
      ]);
      if (!picture) return null;
      const { jpeg, corners } = await synthesisePhoto(picture, {
        level,
        seed: photoSeed,
        ...(neighbour && { neighbour }),
        ...(background && { background }),
      });
      return { bytes: jpeg, corners };
    },
  }));
}
