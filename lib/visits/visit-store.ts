import { idOf, type VisitId } from "@/lib/kernel/ids";

/** The part of a museum that decides whether a visit is recorded when the visitor said nothing. */
export type RecordingMuseum = { slug: string; recording: "opt-out" | "opt-in" };

type Shelf = Pick<Storage, "getItem" | "setItem" | "removeItem">;

const visitKey = (museum: string) => `artscope.visit.${museum}`;
const eraseKey = (museum: string) => `artscope.erase.${museum}`;
const recordingKey = (museum: string) => `artscope.recording.${museum}`;

/** Whether this visitor is recorded in this museum: as they chose, else as the museum's rule is. */
export function isRecording(shelf: Shelf, museum: RecordingMuseum): boolean {
  const chosen = shelf.getItem(recordingKey(museum.slug));
  return chosen === null ? museum.recording === "opt-out" : chosen === "on";
}

export function chooseRecording(shelf: Shelf, museum: RecordingMuseum, on: boolean): void {
  shelf.setItem(recordingKey(museum.slug), on ? "on" : "off");
}

/** The visit's id, or null before the first answer of the server. */
export function storedVisit(shelf: Shelf, museum: string): VisitId | null {
  return idOf("visit").safeParse(shelf.getItem(visitKey(museum))).data ?? null;
}

export function keepVisit(shelf: Shelf, museum: string, visitId: VisitId | null): void {
  if (visitId === null) shelf.removeItem(visitKey(museum));
  else shelf.setItem(visitKey(museum), visitId);
}

/** What to send as `x-visit-id`: the visit, `none` for a visitor who is not recorded, null for a new visit. */
export function visitHeader(shelf: Shelf, museum: RecordingMuseum): string | null {
  return isRecording(shelf, museum) ? storedVisit(shelf, museum.slug) : "none";
}

/** Takes the visit off this device and notes that the server must still erase it. */
export function giveUpVisit(shelf: Shelf, museum: string): void {
  const visitId = storedVisit(shelf, museum);
  if (visitId) mustErase(shelf, museum, visitId);
  keepVisit(shelf, museum, null);
}

/** Notes a visit that the server must erase: it was begun by a call that was under way when recording ended. */
export function mustErase(shelf: Shelf, museum: string, visitId: VisitId): void {
  shelf.setItem(eraseKey(museum), [...new Set([...visitsToErase(shelf, museum), visitId])].join(" "));
}

/** Visits that the server has not yet confirmed as erased. */
export function visitsToErase(shelf: Shelf, museum: string): VisitId[] {
  const ids = (shelf.getItem(eraseKey(museum)) ?? "").split(" ");
  return ids.flatMap((id) => idOf("visit").safeParse(id).data ?? []);
}

export function visitErased(shelf: Shelf, museum: string, visitId: VisitId): void {
  const left = visitsToErase(shelf, museum).filter((id) => id !== visitId);
  if (left.length === 0) shelf.removeItem(eraseKey(museum));
  else shelf.setItem(eraseKey(museum), left.join(" "));
}
