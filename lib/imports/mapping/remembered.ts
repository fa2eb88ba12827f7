import { foldedName } from "@/lib/catalog/contract";
import { type Context, museumOf } from "@/lib/kernel/context";
import type { ImportColumn } from "../contract";
import { type FieldKey, fieldOf } from "../fields";
import { findMapping, saveMapping } from "../queries/imports";
import { fingerprintOf } from "./fingerprint";
import { guessMapping } from "./guess";

const headingsOf = (columns: readonly ImportColumn[]) => columns.map(({ name }) => name);

/** Headings as they are remembered: in any case, the second of a name apart from the first. */
function keysOf(columns: readonly ImportColumn[]): string[] {
  const seen = new Map<string, number>();
  return columns.map(({ name }) => {
    const key = foldedName(name);
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return before === 0 ? key : `${key} ${before + 1}`;
  });
}

/** What the museum chose for files with these headings the last time, else what the columns look like. */
export async function chosenMapping(
  ctx: Context,
  columns: readonly ImportColumn[],
): Promise<(FieldKey | null)[]> {
  const museum = museumOf(ctx);
  const before = await findMapping(ctx.db, museum.id, fingerprintOf(headingsOf(columns)));
  if (!before) return guessMapping(columns, museum);
  return keysOf(columns).map((key) => fieldOf(before[key] ?? "")?.key ?? null);
}

/** Remembers a choice for the next file with the same headings. */
export async function rememberMapping(
  inner: Context,
  columns: readonly ImportColumn[],
  mapping: readonly (string | null)[],
): Promise<void> {
  await saveMapping(inner.db, {
    museumId: museumOf(inner).id,
    fingerprint: fingerprintOf(headingsOf(columns)),
    mapping: Object.fromEntries(keysOf(columns).map((key, index) => [key, mapping[index] ?? null])),
    usedAt: inner.now(),
  });
}
