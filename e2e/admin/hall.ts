import { randomUUID } from "node:crypto";
import { eq, inArray } from "drizzle-orm";
import { artworks } from "@/db/schema/catalog";
import { floorPlans } from "@/db/schema/museums";
import { getFloor } from "@/lib/building";
import type { Floor } from "@/lib/building/contract";
import { saveArtwork } from "@/lib/catalog";
import { type Context, createContext } from "@/lib/kernel/context";
import { database } from "@/lib/kernel/database";
import { type Id, newId } from "@/lib/kernel/ids";
import { addFloor, listFloors, putFloor, resolveMuseum } from "@/lib/museums";

const LABEL = {
  ...{ dateText: "", medium: "", classification: "", movement: null, summary: "", description: "" },
  ...{ facts: [], creditLine: "" },
};

/**
 * A floor of its own for one journey, in the database of the running museum (DATABASE_URL): 20 × 10 m, with two rooms of
 * 8 × 8 m side by side, West and East. Its works are drafts, so that no other journey meets them.
 */
export class Hall {
  private readonly works: Id<"artwork">[] = [];

  private constructor(
    private readonly ctx: Context,
    readonly floorId: Floor["id"],
    readonly name: string,
  ) {}

  static async in(slug: string): Promise<Hall> {
    const root = createContext({ actor: { kind: "system", name: "journeys" }, db: database() });
    const museum = await resolveMuseum(root, { slug });
    const ctx = createContext({ actor: root.actor, db: root.db, museum });
    const taken = new Set((await listFloors(ctx, {})).floors.map(({ level }) => level));
    const level = Array.from({ length: 100 }, () => 10 + Math.floor(Math.random() * 180)).find(
      (n) => !taken.has(n),
    );
    const name = `Hall ${randomUUID().slice(0, 6)}`;
    const texts = { en: { name }, es: { name } };
    const {
      id,
      version,
      updatedAt: _,
      ...drawn
    } = await addFloor(ctx, {
      ...{ level: level ?? 200, texts, widthM: 20, heightM: 10 },
    });
    const room = (roomName: string, left: number) => ({
      id: newId<"room">(),
      texts: { en: { name: roomName, description: "" }, es: { name: roomName, description: "" } },
      polygon: [
        { x: left, y: 0.1 },
        { x: left + 0.4, y: 0.1 },
        { x: left + 0.4, y: 0.9 },
        { x: left, y: 0.9 },
      ],
    });
    const rooms = [room("West", 0.1), room("East", 0.5)];
    await putFloor(ctx, { ...drawn, floorId: id, version, rooms });
    return new Hall(ctx, id, name);
  }

  /** The floor as it is stored now. */
  floor(): Promise<Floor> {
    return getFloor(this.ctx, { floorId: this.floorId });
  }

  /** A draft that hangs nowhere, or in one of the rooms. */
  async work(title: string, room?: "West" | "East"): Promise<{ id: Id<"artwork">; title: string }> {
    const unique = `${title} ${randomUUID().slice(0, 6)}`;
    const { rooms } = await this.floor();
    const roomId = rooms.find(({ texts }) => texts.en?.name === room)?.id ?? null;
    const texts = { en: { ...LABEL, title: unique }, es: { ...LABEL, title: unique } };
    const { artworkId } = await saveArtwork(this.ctx, {
      ...{
        accessionNumber: `HALL.${randomUUID().slice(0, 8)}`,
        texts,
        tags: [],
        artists: [],
        state: "draft",
      },
      ...{ yearFrom: null, yearTo: null, widthCm: null, heightCm: null },
      ...{ roomId, planX: roomId && (room === "East" ? 0.7 : 0.3), planY: roomId && 0.5 },
    });
    this.works.push(artworkId);
    return { id: artworkId, title: unique };
  }

  /** Somebody else's save. */
  async renamedBySomebody(name: string): Promise<void> {
    const { id, updatedAt: _, works: __, picture: ___, ...drawn } = await this.floor();
    await putFloor(this.ctx, { ...drawn, floorId: id, texts: { en: { name }, es: { name } } });
  }

  /** As if it had never been: floors that are deleted by staff can be restored. */
  async remove(): Promise<void> {
    const { db } = this.ctx;
    await db.delete(floorPlans).where(eq(floorPlans.id, this.floorId));
    if (this.works.length > 0) await db.delete(artworks).where(inArray(artworks.id, this.works));
  }
}
