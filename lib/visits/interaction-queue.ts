import { z } from "zod";
import { type Id, idOf, newId } from "@/lib/kernel/ids";
import { INTERACTION_KINDS } from "./contract";

export const QueuedInteraction = z.object({
  id: idOf("interaction"),
  kind: z.enum(INTERACTION_KINDS),
  artworkId: idOf("artwork").optional(),
  durationMs: z.number().int().min(0).optional(),
  occurredAt: z.iso.datetime({ offset: true }),
});
export type QueuedInteraction = z.infer<typeof QueuedInteraction>;

export type NewInteraction = {
  kind: (typeof INTERACTION_KINDS)[number];
  artworkId?: Id<"artwork">;
  durationMs?: number;
};

/** Where the queue lives between page loads; the browser's localStorage, or a test's. */
export type Shelf = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** What one call may carry, and what is kept while the network is away; the oldest go first. */
const BATCH_MAX = 100;
const KEPT_MAX = 500;

/** How a batch fared: done, try again later, or refused for what is in it. */
export type Delivery = "sent" | "later" | "refused";

const keyOf = (museum: string) => `artscope.queue.${museum}`;

/** Everything still to be sent; what can't be read (an older version's) is dropped. */
export function readQueue(shelf: Shelf, museum: string): QueuedInteraction[] {
  const text = shelf.getItem(keyOf(museum));
  if (!text) return [];
  try {
    return z.array(QueuedInteraction).parse(JSON.parse(text));
  } catch {
    return [];
  }
}

/** Adds one interaction, with an id of its own so that sending it twice counts once. A full shelf takes no more. */
export function enqueue(shelf: Shelf, museum: string, interaction: NewInteraction, now: Date): void {
  const entry = { id: newId<"interaction">(), ...interaction, occurredAt: now.toISOString() };
  try {
    write(shelf, museum, [...readQueue(shelf, museum), entry].slice(-KEPT_MAX));
  } catch {
    // Storage is full: what a visitor did is lost, what they are doing goes on.
  }
}

export function clearQueue(shelf: Shelf, museum: string): void {
  shelf.removeItem(keyOf(museum));
}

/**
 * Sends what is queued, oldest first, until it is empty or the network is gone. An entry leaves the queue only when
 * it was taken, or when it was refused alone: one that the museum no longer knows must not hold up the others.
 */
export async function drain(
  shelf: Shelf,
  museum: string,
  send: (batch: QueuedInteraction[]) => Promise<Delivery>,
): Promise<void> {
  let size = BATCH_MAX;
  for (;;) {
    const batch = readQueue(shelf, museum).slice(0, size);
    if (batch.length === 0) return;
    const delivery = await send(batch);
    if (delivery === "later") return;
    if (delivery === "refused" && batch.length > 1) {
      size = 1;
      continue;
    }
    const done = new Set(batch.map((entry) => entry.id));
    write(
      shelf,
      museum,
      readQueue(shelf, museum).filter((entry) => !done.has(entry.id)),
    );
  }
}

function write(shelf: Shelf, museum: string, entries: QueuedInteraction[]) {
  if (entries.length === 0) shelf.removeItem(keyOf(museum));
  else shelf.setItem(keyOf(museum), JSON.stringify(entries));
}
