/** The words of a search, folded as the columns of names are. */
export const foldedWords = (q: string): string[] =>
  q
    .normalize("NFD")
    .replaceAll(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean);

/** A pattern for `like`: the word anywhere, its own signs meant as they stand. */
export const likeWord = (word: string): string => `%${word.replaceAll(/[\\%_]/g, "\\$&")}%`;
