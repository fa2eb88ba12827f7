import { asSystem, type Context, museumOf } from "@/lib/kernel/context";
import type { Id } from "@/lib/kernel/ids";
import { LOCALES } from "@/lib/kernel/locale";
import { listImageStates } from "@/lib/media";
import { checksOf } from "./checks";
import type { BulkChanges, BulkResult, Refused } from "./list";
import { NO_WORDS } from "./policy";
import { firstFirst } from "./present-record";
import type { ArtworkRow } from "./queries/artworks";
import type { ArtworkState } from "./queries/writes";
import { stateOf } from "./state";
import { type ArtworkWrite, type WrittenArtwork, writeArtworks } from "./write-artworks";

type ImageState = Awaited<ReturnType<typeof listImageStates>>[number];

/** As many as are written, or asked about, in one go. */
const PORTION = 1_000;

export function* portions<T>(all: readonly T[]): Generator<T[]> {
  for (let from = 0; from < all.length; from += PORTION) yield all.slice(from, from + PORTION);
}

/** Writes any number of works inside a transaction, in portions. */
export async function writeMany(
  inner: Context,
  action: string,
  writes: readonly ArtworkWrite[],
): Promise<WrittenArtwork[]> {
  const written: WrittenArtwork[] = [];
  for (const portion of portions(writes)) written.push(...(await writeArtworks(inner, action, portion)));
  return written;
}

/** What one change makes of a work. */
export function bulkChanged(held: ArtworkState, changes: BulkChanges): ArtworkState {
  const { roomId, addTags = [], removeTags = [], onDisplay, rights, state } = changes;
  const moved = roomId !== undefined && roomId !== held.roomId;
  const kept = held.tags.filter((tag) => !removeTags.includes(tag));
  return {
    ...held,
    ...(moved ? { roomId, planX: null, planY: null } : {}),
    tags: [...new Set([...kept, ...addTags])],
    onDisplay: onDisplay ?? held.onDisplay,
    rights: rights ?? held.rights,
    texts: worded(held.texts, changes),
    state: state ?? held.state,
  };
}

/** Such a text alone makes no translation: a language in which nothing is said stays silent. */
function worded(texts: ArtworkState["texts"], { medium, creditLine }: BulkChanges): ArtworkState["texts"] {
  if (!medium && !creditLine) return texts;
  const said = LOCALES.flatMap((locale) => {
    const words = texts[locale];
    if (!words) return [];
    const changed = { medium: medium?.[locale], creditLine: creditLine?.[locale] };
    const given = Object.entries(changed).filter(([, text]) => text !== undefined);
    return [[locale, { ...NO_WORDS, ...words, ...Object.fromEntries(given) }] as const];
  });
  return Object.fromEntries(said);
}

/** Works that would become visible although they lack something that blocks, or that was not accepted to be missing. */
export async function refusePublishing(
  inner: Context,
  rows: readonly ArtworkRow[],
  changes: BulkChanges,
): Promise<Refused[]> {
  if (changes.state !== "published") return [];
  const locales = firstFirst(museumOf(inner));
  const drafts = rows.filter(({ state }) => state === "draft");
  const refused: Refused[] = [];
  for (const portion of portions(drafts)) {
    const artworkIds = portion.map(({ id }) => id);
    const images = new Map<string, ImageState[]>();
    for (const image of await listImageStates(asSystem(inner, "catalog"), { artworkIds }))
      images.set(image.artworkId, [...(images.get(image.artworkId) ?? []), image]);
    for (const row of portion) {
      const after = bulkChanged(stateOf(row, []), changes);
      const found = checksOf(after, images.get(row.id) ?? [], locales).filter(
        ({ code, blocks }) => blocks || !changes.accept?.includes(code),
      );
      if (found.length === 0) continue;
      const { id: artworkId, accessionNumber } = row;
      const [lacks, blocks] = [found.map(({ code }) => code), found.some((check) => check.blocks)];
      refused.push({ artworkId, accessionNumber, reason: "lacking", lacks, blocks });
    }
  }
  return refused;
}

/** What is answered of works that are not there, or not any more. */
export const missing = (artworkId: Id<"artwork">): Refused => ({
  ...{ artworkId, accessionNumber: null, reason: "missing", lacks: [], blocks: true },
});

export function toResult(written: readonly WrittenArtwork[], refused: Refused[]): BulkResult {
  return {
    changed: written.flatMap(({ status, artworkId, version }) =>
      status === "changed" && artworkId && version !== null ? { artworkId, version } : [],
    ),
    unchanged: written.filter(({ status }) => status === "unchanged").length,
    refused,
  };
}
