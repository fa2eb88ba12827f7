import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import { saveArtwork } from "@/lib/catalog";
import { type Context, createContext } from "@/lib/kernel/context";
import { database } from "@/lib/kernel/database";
import type { Id } from "@/lib/kernel/ids";
import { resolveMuseum } from "@/lib/museums";

export type GivenFile = { name: string; type: string; bytes: Uint8Array };
export type Draft = { id: Id<"artwork">; accessionNumber: string; title: string };

/** Works that these journeys put into the database of the running museum: drafts, so that no visitor meets them. */
export class Shelf {
  private constructor(private readonly ctx: Context) {}

  static async in(slug: string): Promise<Shelf> {
    const root = createContext({ actor: { kind: "system", name: "journeys" }, db: database() });
    const museum = await resolveMuseum(root, { slug });
    return new Shelf(createContext({ actor: root.actor, db: root.db, museum }));
  }

  async draft(): Promise<Draft> {
    const mark = randomUUID().slice(0, 8);
    const [accessionNumber, title] = [`J.${mark}`, `Study ${mark}`];
    const rest = { medium: "", classification: "", summary: "", description: "", creditLine: "" };
    const label = { ...rest, title, dateText: "", movement: null, facts: [] };
    const { artworkId } = await saveArtwork(this.ctx, {
      ...{
        accessionNumber,
        texts: { en: label, es: label },
        yearFrom: null,
        yearTo: null,
        tags: [],
        artists: [],
      },
      ...{ widthCm: null, heightCm: null, roomId: null, planX: null, planY: null, state: "draft" },
    });
    return { id: artworkId, accessionNumber, title };
  }
}

/** Gives the page files by an event; again until it takes them, because it may not be listening yet. */
async function give(page: Page, files: GivenFile[], how: "drop" | "paste"): Promise<void> {
  const given = files.map(({ name, type, bytes }) => ({
    ...{ name, type, base64: Buffer.from(bytes).toString("base64") },
  }));
  const taken = () =>
    page.evaluate(
      ([list, kind]) => {
        const load = new DataTransfer();
        for (const { name, type, base64 } of list) {
          const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
          load.items.add(new File([bytes], name, { type }));
        }
        const options = { bubbles: true, cancelable: true };
        const target = document.querySelector("#content") ?? document.body;
        const dragged = (name: string) => new DragEvent(name, { ...options, dataTransfer: load });
        if (kind === "paste")
          return !target.dispatchEvent(new ClipboardEvent(kind, { ...options, clipboardData: load }));
        for (const name of ["dragenter", "dragover"]) target.dispatchEvent(dragged(name));
        return !target.dispatchEvent(dragged(kind));
      },
      [given, how] as const,
    );
  await expect.poll(taken).toBe(true);
}

/** Drags files over the page and drops them there. */
export const dropFiles = (page: Page, files: GivenFile[]) => give(page, files, "drop");

/** Pastes files, as from a clipboard that holds a picture. */
export const pasteFiles = (page: Page, files: GivenFile[]) => give(page, files, "paste");
