import { type Context, museumOf } from "@/lib/kernel/context";
import type { Id } from "@/lib/kernel/ids";
import { foldedName } from "./names";
import { insertArtists, listAllNames, listSlugs } from "./queries/named-artists";

/** The artists of these names, by folded name; who is not known yet is made, and told apart. */
export async function artistsByName(
  inner: Context,
  names: readonly string[],
): Promise<{ ids: Map<string, Id<"artist">>; created: Id<"artist">[] }> {
  const ids = new Map<string, Id<"artist">>();
  const wanted = new Map(names.map((name) => [foldedName(name), name.trim()]));
  if (wanted.size === 0) return { ids, created: [] };
  const { id: museumId } = museumOf(inner);
  for (const { id, name } of await listAllNames(inner.db, museumId)) {
    const folded = foldedName(name);
    if (wanted.has(folded) && !ids.has(folded)) ids.set(folded, id);
  }
  const unknown = [...wanted].filter(([folded]) => !ids.has(folded)).map(([, name]) => name);
  const slugs = new Set<string>();
  const rows = [];
  for (const name of unknown) {
    const slug = await freeSlug(inner, name, slugs);
    slugs.add(slug);
    rows.push({
      museumId,
      slug,
      name,
      sortName: name,
      texts: {},
      createdAt: inner.now(),
      updatedAt: inner.now(),
    });
  }
  const made = await insertArtists(inner.db, rows);
  for (const { id, name } of made) ids.set(foldedName(name), id);
  return { ids, created: made.map(({ id }) => id) };
}

/** A slug of the name that no artist has. */
async function freeSlug(inner: Context, name: string, taken: ReadonlySet<string>): Promise<string> {
  const base =
    foldedName(name)
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-+|-+$/g, "")
      .slice(0, 80) || "artist";
  const used = new Set([...taken, ...(await listSlugs(inner.db, museumOf(inner).id, base))]);
  if (!used.has(base)) return base;
  for (let number = 2; ; number++) if (!used.has(`${base}-${number}`)) return `${base}-${number}`;
}
