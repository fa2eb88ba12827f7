import { isUniqueViolation } from "@/db/errors";
import { actorColumns, audit } from "@/lib/kernel/audit";
import { type Context, museumOf } from "@/lib/kernel/context";
import { AppError } from "@/lib/kernel/errors";
import { type Id, newId } from "@/lib/kernel/ids";
import { getBuilding } from "@/lib/museums";
import { artistStyleStale, artworkDeleted, artworkPublished, artworkSaved } from "./events";
import {
  type ArtworkState,
  findNumbers,
  insertRevisions,
  knownArtists,
  listCreditIds,
  lockArtworks,
  replaceCredits,
  upsertArtworks,
} from "./queries/writes";
import { BLANK, changedFields, flatState, isVisible, sortTitleFrom, stateOf } from "./state";

/** One work to be written: the one of this id, else the one of this accession number, else a new one. */
export type ArtworkWrite = {
  artworkId?: Id<"artwork">;
  accessionNumber?: string;
  /** What the change was made from. Not given: whatever is there by now. Null: nothing may be there, unless deleted. */
  version?: number | null;
  /** What is to be otherwise, made of the work as it stands. A deleted work takes nothing that leaves it deleted. */
  change(held: ArtworkState): Partial<ArtworkState>;
};

/** What became of a write. Of a conflict `version` is the one that is there; nothing was written of that work. */
export type WrittenArtwork = {
  status: "created" | "changed" | "unchanged" | "conflict" | "missing";
  artworkId: Id<"artwork"> | null;
  version: number | null;
  /** What is otherwise now, flat, such as `texts.en.title`. */
  fields: string[];
};

/** So many works are written in one call: a statement has room for so many values. */
export const WRITES_MAX = 1_000;

type Held = { id: Id<"artwork">; version: number; state: ArtworkState };
type Step = {
  id: Id<"artwork">;
  version: number;
  before: ArtworkState | null;
  after: ArtworkState;
  fields: string[];
};

/**
 * The one way in which works are written: each change is a new version with its revision, its audit entry and its
 * events. Call it inside `inTransaction`, with up to `WRITES_MAX` works; as many statements for one as for all. Throws
 * `AppError`: `invalid_input` for another museum's artist or room, `conflict` for another work's accession number.
 */
export async function writeArtworks(
  inner: Context,
  action: string,
  writes: readonly ArtworkWrite[],
): Promise<WrittenArtwork[]> {
  const held = await hold(inner, writes);
  const steps: Step[] = [];
  const answers = writes.map((write) => {
    const one = write.artworkId
      ? held.byId.get(write.artworkId)
      : held.byNumber.get(fold(write.accessionNumber));
    const refusal = refusalOf(write, one);
    const step = refusal ? null : stepOf(write, one);
    if (refusal || !step) return untouched(refusal ?? "missing", one);
    if (one && step.fields.length === 0) return untouched("unchanged", one);
    steps.push(step);
    const next = { id: step.id, version: step.version, state: step.after };
    held.byId.set(next.id, next);
    held.byNumber.set(fold(next.state.accessionNumber), next);
    const status = one ? ("changed" as const) : ("created" as const);
    return { status, artworkId: next.id, version: next.version, fields: step.fields };
  });
  await refuseForeign(inner, steps);
  await store(inner, action, steps);
  await tell(inner, steps);
  return answers;
}

const fold = (number: string | undefined): string => (number ?? "").toLowerCase();

function untouched(status: WrittenArtwork["status"], one: Held | undefined): WrittenArtwork {
  return { status, artworkId: one?.id ?? null, version: one?.version ?? null, fields: [] };
}

function refusalOf(
  { artworkId, version }: ArtworkWrite,
  one: Held | undefined,
): "missing" | "conflict" | null {
  if (!one) return artworkId ? "missing" : null;
  if (version === undefined) return null;
  const isAsSeen = version === null ? one.state.deletedAt !== null : version === one.version;
  return isAsSeen ? null : "conflict";
}

/** What a write makes of a work; null of a deleted one that it leaves deleted. */
function stepOf(write: ArtworkWrite, one: Held | undefined): Step | null {
  const held = one?.state ?? BLANK;
  const changed = { ...held, ...write.change(held) };
  if (held.deletedAt && changed.deletedAt) return null;
  const after = { ...changed, artistIds: [...new Set(changed.artistIds)] };
  const facts = { id: one?.id ?? newId<"artwork">(), version: (one?.version ?? 0) + 1 };
  return { ...facts, before: one?.state ?? null, after, fields: changedFields(held, after) };
}

async function hold(inner: Context, writes: readonly ArtworkWrite[]) {
  const ids = writes.flatMap(({ artworkId }) => artworkId ?? []);
  const numbers = writes.flatMap(({ artworkId, accessionNumber }) =>
    artworkId ? [] : (accessionNumber ?? []),
  );
  const rows = await lockArtworks(inner.db, museumOf(inner).id, { ids, numbers });
  const credits = await listCreditIds(
    inner.db,
    rows.map(({ id }) => id),
  );
  const works = rows.map(
    (row): Held => ({ id: row.id, version: row.version, state: stateOf(row, credits.get(row.id) ?? []) }),
  );
  return {
    byId: new Map(works.map((work) => [work.id, work])),
    byNumber: new Map(works.map((work) => [fold(work.state.accessionNumber), work])),
  };
}

/** What a work refers to must be this museum's, and its number nobody else's. */
async function refuseForeign(inner: Context, steps: readonly Step[]): Promise<void> {
  const { id: museumId } = museumOf(inner);
  const artistIds = steps.flatMap(({ after, fields }) =>
    fields.includes("artistIds") ? after.artistIds : [],
  );
  const known = await knownArtists(inner.db, museumId, [...new Set(artistIds)]);
  if (artistIds.some((id) => !known.has(id)))
    throw refusal("invalid_input", "artistIds", "no such artist here");
  const roomIds = steps.flatMap(({ after, fields }) =>
    fields.includes("roomId") ? (after.roomId ?? []) : [],
  );
  const rooms = roomIds.length > 0 ? (await getBuilding(inner, {})).rooms : [];
  if (roomIds.some((id) => !rooms.some((room) => room.id === id)))
    throw refusal("invalid_input", "roomId", "no such room here");
  const named = new Map(
    steps
      .filter(({ fields }) => fields.includes("accessionNumber"))
      .map((step) => [fold(step.after.accessionNumber), step]),
  );
  const holders = named.size > 0 ? await findNumbers(inner.db, museumId, [...named.keys()]) : [];
  const other = holders.find((row) => named.get(fold(row.accessionNumber))?.id !== row.id);
  if (!other) return;
  const who = other.deletedAt ? "a deleted work" : "another work";
  throw refusal("conflict", "accessionNumber", `${who} has the number ${other.accessionNumber}`);
}

async function store(inner: Context, action: string, steps: readonly Step[]): Promise<void> {
  const { id: museumId, defaultLocale } = museumOf(inner);
  const last = new Map(steps.map((step) => [step.id, step]));
  const rows = [...last.values()].map(({ id, version, after: { artistIds: _, ...columns } }) => {
    const sortTitle = sortTitleFrom({ ...columns, artistIds: _ }, defaultLocale);
    return { ...columns, id, museumId, sortTitle, version, updatedAt: inner.now() };
  });
  try {
    await upsertArtworks(inner.db, rows);
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    throw refusal("conflict", "accessionNumber", "another work was given this number just now");
  }
  const credited = [...last.values()].filter(({ id }) =>
    steps.some((step) => step.id === id && step.fields.includes("artistIds")),
  );
  await replaceCredits(inner.db, new Map(credited.map(({ id, after }) => [id, after.artistIds])));
  const by = { museumId, action, ...actorColumns(inner.actor), createdAt: inner.now() };
  await insertRevisions(
    inner.db,
    steps.map(({ id, version, after, fields }) => ({ ...by, artworkId: id, version, fields, record: after })),
  );
  await audit(
    inner,
    ...steps.map(({ id, before, after }) => ({
      action,
      subject: { kind: "artwork", id },
      before: before && flatState(before),
      after: flatState(after),
    })),
  );
}

/** Who shows, finds or compares works hears of those that visitors see or saw; artists, of works that came or went. */
async function tell(inner: Context, steps: readonly Step[]): Promise<void> {
  const { id: museumId } = museumOf(inner);
  const seen = steps.filter(({ before, after }) => isVisible(after) || (before && isVisible(before)));
  const idsOf = (those: readonly Step[]) => [...new Set(those.map(({ id }) => id))];
  const shown = steps.filter(({ before, after }) => isVisible(after) && !(before && isVisible(before)));
  const binned = steps.filter(({ before, after }) => before && !before.deletedAt && after.deletedAt);
  await inner.announce(
    ...idsOf(seen).map((artworkId) => artworkSaved.create(artworkId, { museumId, artworkId })),
    ...idsOf(shown).map((artworkId) => artworkPublished.create(artworkId, { museumId, artworkId })),
    ...idsOf(binned).map((artworkId) => artworkDeleted.create(artworkId, { museumId, artworkId })),
  );
  // A new work has no pictures yet, and of none is a style made.
  const stale = new Set(steps.flatMap(({ before, after }) => (before ? touchedArtists(before, after) : [])));
  await inner.announce(
    ...[...stale].map((artistId) => artistStyleStale.create(artistId, { museumId, artistId })),
  );
}

function touchedArtists(before: ArtworkState, after: ArtworkState): Id<"artist">[] {
  const [had, has] = [before.artistIds, after.artistIds];
  if ((before.deletedAt === null) !== (after.deletedAt === null)) return [...had, ...has];
  return [...had.filter((id) => !has.includes(id)), ...has.filter((id) => !had.includes(id))];
}

function refusal(code: "invalid_input" | "conflict", path: string, message: string): AppError {
  return new AppError(code, `${path}: ${message}`, { issues: [{ path, message }] });
}
