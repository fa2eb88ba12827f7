/** A title as it is sorted: folded, without a leading article, so that "The Wave" stands under W. */
export function sortTitleOf(title: string): string {
  return title
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/^(the|an?|el|la|los|las|un|una)\s+/, "")
    .replace(/[^\p{L}\p{N} ]/gu, "")
    .trim();
}
