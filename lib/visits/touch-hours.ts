import { isOwed } from "@/lib/jobs";
import { asSystem, type Context, museumOf } from "@/lib/kernel/context";
import { newId } from "@/lib/kernel/ids";
import { interactionsRecorded } from "./events";
import { hoursOf } from "./policy";
import { insertTouched } from "./queries/hours";

/**
 * Notes which hours an append has changed and announces it, in the append's own transaction. The event's order does
 * not matter, so its subject is nobody: a visit's id must not outlive the visit.
 */
export async function touchHours(inner: Context, instants: Date[]): Promise<void> {
  const museumId = museumOf(inner).id;
  await insertTouched(inner.db, museumId, hoursOf(instants), inner.now());
  // At full house one event a second is enough: it is counted a while after the last, and finds all that is noted.
  if (await isOwed(asSystem(inner, "visits"), { name: interactionsRecorded.name })) return;
  await inner.announce(interactionsRecorded.create(newId(), { museumId }));
}
