import type { ArtistFields } from "@/lib/catalog/contract";
import type { Locale } from "@/lib/kernel/locale";

type Words = { nationality: string; movement: string; biography: string };

/** What stands in the form: all of it text, however far its writer is. */
export type ArtistDraft = {
  name: string;
  sortName: string;
  /** One a line. */
  otherNames: string;
  bornYear: string;
  diedYear: string;
  wikidataId: string;
  ulanId: string;
  texts: Partial<Record<Locale, Words>>;
};

const NO_WORDS: Words = { nationality: "", movement: "", biography: "" };

/** The form of an artist, or of a new one. */
export function draftOf(artist: ArtistFields | null, locales: readonly Locale[]): ArtistDraft {
  const texts = locales.map((locale) => {
    const words = artist?.texts[locale];
    return [locale, words ? { ...words, movement: words.movement ?? "" } : NO_WORDS] as const;
  });
  return {
    name: artist?.name ?? "",
    sortName: artist?.sortName ?? "",
    otherNames: artist?.otherNames.join("\n") ?? "",
    bornYear: String(artist?.bornYear ?? ""),
    diedYear: String(artist?.diedYear ?? ""),
    wikidataId: artist?.wikidataId ?? "",
    ulanId: artist?.ulanId ?? "",
    texts: Object.fromEntries(texts),
  };
}

/**
 * What is to be saved. A year that is none stays what it is, so that the schema refuses it. `kept` has the texts of
 * languages that the form does not show; a language in which nothing is said is left out.
 */
export function fieldsFrom(draft: ArtistDraft, kept: ArtistFields["texts"]): ArtistFields {
  const { name, otherNames, bornYear, diedYear, wikidataId, ulanId } = draft;
  const said = Object.entries(draft.texts).map(([locale, words]) => {
    const isSaid = Object.values(words).some((text) => text.trim());
    return [locale, isSaid ? { ...words, movement: words.movement.trim() || null } : undefined] as const;
  });
  const texts = Object.entries({ ...kept, ...Object.fromEntries(said) }).filter(([, words]) => words);
  return {
    ...{ name, sortName: draft.sortName.trim() || sortNameOf(name) },
    otherNames: otherNames
      .split("\n")
      .map((one) => one.trim())
      .filter(Boolean),
    ...{ bornYear: yearOf(bornYear), diedYear: yearOf(diedYear) },
    ...{ wikidataId: wikidataId.trim() || null, ulanId: ulanId.trim() || null },
    texts: Object.fromEntries(texts),
  };
}

function yearOf(text: string): number | null {
  const plain = text.trim().replace("−", "-");
  return plain === "" ? null : Number(plain);
}

/** A guess for a name without one to sort by: the last word first. */
export function sortNameOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const last = words.pop() ?? "";
  return words.length > 0 ? `${last}, ${words.join(" ")}` : last;
}
