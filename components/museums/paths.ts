/** Every address of the visitor's pages, in one place. */
export const paths = {
  museums: () => "/",
  museum: (museum: string) => `/${museum}`,
  scan: (museum: string) => `/${museum}/scan`,
  explore: (museum: string, search: Record<string, string | number | undefined> = {}) =>
    withSearch(`/${museum}/explore`, search),
  tours: (museum: string) => `/${museum}/tours`,
  tour: (museum: string, slug: string) => `/${museum}/tours/${encodeURIComponent(slug)}`,
  map: (museum: string) => `/${museum}/map`,
  artwork: (museum: string, id: string) => `/${museum}/artworks/${id}`,
  artist: (museum: string, slug: string) => `/${museum}/artists/${encodeURIComponent(slug)}`,
  privacy: (museum: string) => `/${museum}/privacy`,
};

/** The address with the given search parameters; those that are undefined or empty are left out. */
function withSearch(path: string, search: Record<string, string | number | undefined>): string {
  const entries = Object.entries(search).filter(([, value]) => value !== undefined && value !== "");
  const query = new URLSearchParams(entries.map(([key, value]) => [key, String(value)]));
  return query.size > 0 ? `${path}?${query}` : path;
}
