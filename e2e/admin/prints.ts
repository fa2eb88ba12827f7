import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { inArray } from "drizzle-orm";
import sharp from "sharp";
import { artworks } from "@/db/schema";
import { busyPicture } from "@/db/seed/busy-picture";
import { saveArtwork } from "@/lib/catalog";
import { type Context, createContext } from "@/lib/kernel/context";
import { database } from "@/lib/kernel/database";
import type { Id } from "@/lib/kernel/ids";
import { resolveMuseum } from "@/lib/museums";

type Work = { id: Id<"artwork">; title: string };

/**
 * Works of a journey's own in the database of the running museum (DATABASE_URL). They are drafts, so that no other
 * journey meets them.
 */
export class Prints {
  private readonly made: Id<"artwork">[] = [];

  private constructor(private readonly ctx: Context) {}

  static async in(slug: string): Promise<Prints> {
    const root = createContext({ actor: { kind: "system", name: "journeys" }, db: database() });
    const museum = await resolveMuseum(root, { slug });
    return new Prints(createContext({ actor: root.actor, db: root.db, museum }));
  }

  async add(name: string): Promise<Work> {
    const title = `${name} ${randomUUID().slice(0, 8)}`;
    const texts = {
      ...{ title, dateText: "", medium: "", classification: "Print", movement: null },
      ...{ summary: "", description: "", facts: [], creditLine: "" },
    };
    const { artworkId } = await saveArtwork(this.ctx, {
      ...{ accessionNumber: title, texts: { en: texts, es: texts }, state: "draft" },
      ...{ yearFrom: null, yearTo: null, widthCm: 30, heightCm: 40, tags: [], artists: [] },
      ...{ roomId: null, planX: null, planY: null },
    });
    this.made.push(artworkId);
    return { id: artworkId, title };
  }

  /** Uploads a picture of a work as a curator's browser does. */
  async upload(page: Page, museum: string, work: Work, buffer: Buffer): Promise<void> {
    const image = { name: "print.png", mimeType: "image/png", buffer };
    const answer = await page.request.post(`/api/v1/artworks/${work.id}/images`, {
      multipart: { museum, image },
    });
    if (!answer.ok()) throw new Error(`${answer.status()}: ${await answer.text()}`);
  }

  /** Takes all of it out of the museum again. */
  async remove(): Promise<void> {
    if (this.made.length > 0) await this.ctx.db.delete(artworks).where(inArray(artworks.id, this.made));
  }
}

/** A picture that no work has, and another state of it in other colours. */
export async function twoStates(): Promise<[Buffer, Buffer]> {
  const first = await busyPicture(randomUUID(), 900, 700);
  return [first, await sharp(first).modulate({ hue: 60, brightness: 0.9 }).png().toBuffer()];
}
