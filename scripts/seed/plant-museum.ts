import type { DemoMuseum } from "@/db/seed/demo/types";
import { listArtworks, saveArtist, saveArtwork } from "@/lib/catalog";
import { type Context, createContext } from "@/lib/kernel/context";
import type { Id } from "@/lib/kernel/ids";
import { addArtworkImage } from "@/lib/media";
import { completeSetUp, saveBuilding, saveMuseum } from "@/lib/museums";
import { indexArtworks } from "@/lib/search";
import { artistInput, artworkInput, buildingInput, museumInput } from "./inputs";

export type Progress = (done: number, total: number, title: string) => void;
type Draw = (task: { museum: string; slug: string }) => Promise<Uint8Array>;

/** Creates one museum of the demo with all it holds. What an interrupted run has made stays as it is. */
export async function plantMuseum(
  system: Context,
  museum: DemoMuseum<string>,
  {
    position,
    draw,
    progress,
    parallel,
  }: { position: number; draw: Draw; progress: Progress; parallel: number },
): Promise<{ works: number }> {
  const scope = await saveMuseum(system, museumInput(museum, position));
  const ctx = createContext({ ...system, museum: scope, locale: scope.defaultLocale });
  const { roomIds } = await saveBuilding(ctx, buildingInput(museum));
  for (const artist of museum.artists) await saveArtist(ctx, artistInput(artist));

  const works = museum.rooms.flatMap((room) => room.works);
  const finished = await listFinished(ctx);
  const queue = works.filter((work) => !finished.has(work.accessionNumber));
  let done = works.length - queue.length;
  const plantNext = async (): Promise<void> => {
    for (let work = queue.shift(); work; work = queue.shift()) {
      const bytes = await draw({ museum: museum.slug, slug: work.slug });
      const { artworkId } = await saveArtwork(ctx, artworkInput(work, roomIds[work.room] ?? null));
      await addArtworkImage(ctx, { artworkId, bytes, alt: work.alt });
      await indexArtworks(ctx, { artworkIds: [artworkId as Id<"artwork">] });
      done += 1;
      progress(done, works.length, work.title.en);
    }
  };
  await Promise.all(Array.from({ length: parallel }, plantNext));
  await completeSetUp(ctx, {});
  return { works: works.length };
}

/** Accession numbers of the works that have their picture already. */
async function listFinished(ctx: Context): Promise<Set<string>> {
  const finished = new Set<string>();
  let cursor: string | undefined;
  do {
    const page = await listArtworks(ctx, { limit: 100, cursor });
    for (const work of page.items) if (work.picture) finished.add(work.accessionNumber);
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  return finished;
}
