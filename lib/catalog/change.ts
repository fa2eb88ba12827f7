import { type Context, museumOf } from "@/lib/kernel/context";
import { AppError } from "@/lib/kernel/errors";
import { LOCALES, type Locale } from "@/lib/kernel/locale";
import { NO_WORDS } from "./policy";
import { presentRecord } from "./present-record";
import { listChangesSince } from "./queries/revisions";
import type { ArtworkState } from "./queries/writes";
import { type ArtworkChanges, type ArtworkRecord, orderIssues } from "./record";
import { type ArtworkWrite, writeArtworks } from "./write-artworks";

/** The work with some fields changed. Throws `invalid_input` where what results can't be. */
export function changed(held: ArtworkState, { texts, ...fields }: ArtworkChanges): ArtworkState {
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const after: ArtworkState = { ...held, ...given, texts: mergedTexts(held.texts, texts) };
  const [issue] = orderIssues(after);
  if (issue) throw new AppError("invalid_input", `${issue.path}: ${issue.message}`, { issues: [issue] });
  // A point is one of a room's plan.
  return after.roomId === null ? { ...after, planX: null, planY: null } : after;
}

/** A language in which nothing is said any more is as if it had never been there. */
function mergedTexts(held: ArtworkState["texts"], changes: ArtworkChanges["texts"]): ArtworkState["texts"] {
  const merged = LOCALES.flatMap((locale: Locale) => {
    const words = { ...NO_WORDS, ...held[locale], ...changes?.[locale] };
    const isSaid = Object.values(words).some((text) => (text?.length ?? 0) > 0);
    return isSaid ? [[locale, { ...words, movement: words.movement || null }] as const] : [];
  });
  return Object.fromEntries(merged);
}

/**
 * Writes one work and answers its record, inside a transaction. Throws `not_found` for what is not there or deleted,
 * and `conflict`, with the record as it is now, for a version that is not the newest.
 */
export async function writeOne(inner: Context, action: string, write: ArtworkWrite): Promise<ArtworkRecord> {
  const [written] = await writeArtworks(inner, action, [write]);
  if (!written?.artworkId || written.status === "missing")
    throw new AppError("not_found", "There is no such artwork here.");
  if (written.status !== "conflict") return presentRecord(inner, written.artworkId);
  const { id: museumId } = museumOf(inner);
  const since = await listChangesSince(inner.db, museumId, written.artworkId, write.version ?? 0);
  const fields = [...new Set(since.flatMap((revision) => revision.fields))].join(", ");
  const at = since[0]?.createdAt.toISOString();
  throw new AppError(
    "conflict",
    `This work was changed meanwhile, last at ${at}: ${fields}. It is now version ${written.version}, and you changed version ${write.version}. Nothing was saved.`,
    { current: await presentRecord(inner, written.artworkId) },
  );
}
