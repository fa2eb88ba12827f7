import type { DemoMuseum } from "@/db/seed/demo/types";
import { listArtworks, saveArtist, saveArtwork } from "@/lib/catalog";
import { type Context, createContext, inTransaction } from "@/lib/kernel/context";
import type { Id } from "@/lib/kernel/ids";
import { addArtworkImage } from "@/lib/media";
import { completeSetUp, saveBuilding, saveMuseum } from "@/lib/museums";
import { indexArtworks } from "@/lib/search";
import { createTour, listTours, publishTour } from "@/lib/tours";
import { artistInput, artworkInput, buildingInput, museumInput, tourInput } from "./inputs";

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
  const ids = await listFinished(ctx);
  const queue = works.filter((work) => !ids.has(work.accessionNumber));
  let done = works.length - queue.length;
  const plantNext = async (): Promise<void> => {
    for (let work = queue.shift(); work; work = queue.shift()) {
      const bytes = await draw({ museum: museum.slug, slug: work.slug });
      const { artworkId } = await saveArtwork(ctx, artworkInput(work, roomIds[work.room] ?? null));
      await addArtworkImage(ctx, { artworkId, bytes, alt: work.alt });
      await indexArtworks(ctx, { artworkIds: [artworkId] });
      ids.set(work.accessionNumber, artworkId);
      done += 1;
      progress(done, works.length, work.title.en);
    }
  };
  await Promise.all(Array.from({ length: parallel }, plantNext));
  const idOf = new Map(
    works.flatMap(({ slug, accessionNumber }) => {
      const id = ids.get(accessionNumber);
      return id ? [[slug, id] as const] : [];
    }),
  );
  await plantTours(ctx, museum.tours, { works: idOf, rooms: roomIds });
  await completeSetUp(ctx, {});
  return { works: works.length };
}

/** The museum's tours, published; those that an interrupted run has made stay. */
async function plantTours(
  ctx: Context,
  tours: DemoMuseum<string>["tours"],
  ids: Parameters<typeof tourInput>[1],
): Promise<void> {
  const made = new Set((await listTours(ctx, {})).items.map(({ slug }) => slug));
  for (const tour of tours.filter(({ slug }) => !made.has(slug))) {
    // Both or neither: a run that is interrupted in between finds nothing of it.
    await inTransaction(ctx, async (inner) => {
      const { id, version } = await createTour(inner, tourInput(tour, ids));
      await publishTour(inner, { tourId: id, version });
    });
  }
}

/** The works that have their picture already, by accession number. */
async function listFinished(ctx: Context): Promise<Map<string, Id<"artwork">>> {
  const finished = new Map<string, Id<"artwork">>();
  let cursor: string | undefined;
  do {
    const page = await listArtworks(ctx, { limit: 100, cursor });
    for (const { accessionNumber, id, picture } of page.items) if (picture) finished.set(accessionNumber, id);
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  return finished;
}
