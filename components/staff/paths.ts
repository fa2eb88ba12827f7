/** The address of the staff's pages, in one place. What is undefined is left out. */
export const staffPaths = {
  jobs: (museum: string | undefined, search: Record<string, string | undefined> = {}) =>
    withSearch("/admin/jobs", { museum, ...search }),
};

function withSearch(path: string, search: Record<string, string | undefined>): string {
  const entries = Object.entries(search).flatMap(([key, value]) => (value ? [[key, value]] : []));
  const query = new URLSearchParams(entries);
  return query.size > 0 ? `${path}?${query}` : path;
}
