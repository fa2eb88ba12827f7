import { randomUUID } from "node:crypto";
import { inArray } from "drizzle-orm";
import { tours } from "@/db/schema/tours";
import { listArtworks } from "@/lib/catalog";
import type { ArtworkSummary } from "@/lib/catalog/contract";
import { type Context, createContext } from "@/lib/kernel/context";
import { database } from "@/lib/kernel/database";
import { type Id, newId } from "@/lib/kernel/ids";
import { resolveMuseum } from "@/lib/museums";
import { changeTour, createTour, getEditedTour, publishTour } from "@/lib/tours";
import type { EditedTour } from "@/lib/tours/contract";

/** Tours of one journey, in the database of the running museum (DATABASE_URL). They go when it ends. */
export class Guide {
  private readonly made: Id<"tour">[] = [];

  private constructor(
    private readonly ctx: Context,
    /** Works on display, by title. */
    readonly works: readonly ArtworkSummary[],
  ) {}

  static async in(slug: string): Promise<Guide> {
    const root = createContext({ actor: { kind: "system", name: "journeys" }, db: database() });
    const museum = await resolveMuseum(root, { slug });
    const ctx = createContext({ actor: root.actor, db: root.db, museum });
    const { items } = await listArtworks(ctx, { limit: 100 });
    return new Guide(
      ctx,
      items.filter(({ room, onDisplay }) => room && onDisplay),
    );
  }

  /** The work at a place in the list by title, counted from 0. */
  work(index: number): ArtworkSummary {
    const work = this.works[index % this.works.length];
    if (!work) throw new Error("no work is on display: is the demo seeded?");
    return work;
  }

  /** A tour with a title of its own that stops at the first works, whole in both languages. */
  async tour({ stops = 3, published = false } = {}): Promise<EditedTour> {
    const title = `Tour ${randomUUID().slice(0, 6)}`;
    const texts = { title, summary: "What they have in common.", theme: "Short", accessNote: "No steps." };
    const tour = await createTour(this.ctx, {
      ...{ texts: { en: texts, es: texts }, stepFree: true },
      stops: Array.from({ length: stops }, (_, index) => ({
        ...{ id: newId<"tourStop">(), story: { en: `Story ${index + 1}.`, es: `Historia ${index + 1}.` } },
        subject: { kind: "artwork" as const, artworkId: this.work(index).id },
      })),
    });
    this.made.push(tour.id);
    return published ? publishTour(this.ctx, { tourId: tour.id, version: tour.version }) : tour;
  }

  /** The tour as it is stored now. */
  read(tourId: Id<"tour">): Promise<EditedTour> {
    return getEditedTour(this.ctx, { tourId });
  }

  /** Somebody else's save. */
  async shortenedBySomebody(tourId: Id<"tour">): Promise<void> {
    const { id, version, texts, stepFree, durationMin, stops } = await this.read(tourId);
    const change = { texts, stepFree, durationMin, stops: stops.slice(0, 2) };
    await changeTour(this.ctx, { ...change, tourId: id, version });
  }

  /** A tour that the journey made by hand goes with the others. */
  remember(tourId: string): void {
    this.made.push(tourId as Id<"tour">);
  }

  async remove(): Promise<void> {
    if (this.made.length > 0) await this.ctx.db.delete(tours).where(inArray(tours.id, this.made));
  }
}
