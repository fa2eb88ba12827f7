import { z } from "zod";

/** A UUID that remembers what it names, so that an artist's id can't be passed for an artwork's. */
export type Id<Kind extends string> = string & { readonly __kind: Kind };

export type MuseumId = Id<"museum">;
export type VisitId = Id<"visit">;

/** Schema for an id of the given kind; refuses anything that is not a UUID. */
export function idOf<Kind extends string>(kind: Kind) {
  // A cast by guarantee: a string that passed `uuid` is all that a brand claims.
  return z
    .uuid({ error: `must be the id (UUID) of ${article(kind)} ${kind}` })
    .meta({ format: "uuid" }) as unknown as z.ZodType<Id<Kind>, string>;
}

/** A fresh random id. From the platform's own crypto, so that contracts that use ids run in a browser too. */
export function newId<Kind extends string>(): Id<Kind> {
  return uuid() as Id<Kind>;
}

/** Browsers give `randomUUID` to secure pages only; a museum opened over plain http must work all the same. */
function uuid(): string {
  if (typeof crypto.randomUUID === "function") return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return [8, 12, 16, 20].reduceRight((id, at) => `${id.slice(0, at)}-${id.slice(at)}`, hex);
}

/**
 * A name as an address: `Sala de Música` → `sala-de-musica`, with a number where that is taken. `otherwise` stands for
 * a name without letters.
 */
export function freeSlug(name: string, taken: ReadonlySet<string>, otherwise: string): string {
  const letters = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const base =
    letters
      .match(/[a-z0-9]+/g)
      ?.join("-")
      .slice(0, 50)
      .replace(/-$/, "") ?? otherwise;
  let slug = base;
  for (let number = 2; taken.has(slug); number += 1) slug = `${base}-${number}`;
  return slug;
}

function article(word: string) {
  return /^[aeiou]/.test(word) ? "an" : "a";
}
