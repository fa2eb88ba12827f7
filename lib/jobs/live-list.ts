import type { Job, JobPage, JobState } from "./contract";

/** Pages of jobs as the query client keeps them. */
export type JobPages = { pages: JobPage[]; pageParams: unknown[] };
export type ListFilter = { state?: JobState; kind?: string };

export const matches = (job: Job, { state, kind }: ListFilter): boolean =>
  (state === undefined || job.state === state) && (kind === undefined || job.kind === kind);

/** The list's order: newest first, as the server has it. */
function isBefore(one: Job, other: Job): boolean {
  return one.createdAt === other.createdAt ? one.id > other.id : one.createdAt > other.createdAt;
}

/**
 * The pages after some jobs changed: known ones are replaced where they stand, unless what is shown is newer; those
 * that fit the filter no more go; new ones come in where they belong, if that part of the list is loaded.
 */
export function mergeJobs(list: JobPages, changed: readonly Job[], filter: ListFilter): JobPages {
  const pages = changed.reduce((all, job) => mergeOne(all, job, filter), list.pages);
  return pages === list.pages ? list : { ...list, pages };
}

function mergeOne(pages: JobPage[], job: Job, filter: ListFilter): JobPage[] {
  const at = pages.findIndex(({ items }) => items.some(({ id }) => id === job.id));
  const shown = pages[at]?.items.find(({ id }) => id === job.id);
  if (shown && shown.revision >= job.revision) return pages;
  const fits = matches(job, filter);
  if (shown) {
    return withItems(pages, at, (items) =>
      items.flatMap((item) => (item.id !== job.id ? [item] : fits ? [job] : [])),
    );
  }
  return fits ? inserted(pages, job) : pages;
}

function inserted(pages: JobPage[], job: Job): JobPage[] {
  const holding = pages.findIndex(({ items }) => items.some((item) => isBefore(job, item)));
  // Older than all that is loaded: it comes with the next page, if there is one.
  if (holding < 0 && (pages.at(-1)?.nextCursor ?? null) !== null) return pages;
  return withItems(pages, holding < 0 ? pages.length - 1 : holding, (items) => {
    const place = items.findIndex((item) => isBefore(job, item));
    return place < 0 ? [...items, job] : items.toSpliced(place, 0, job);
  });
}

function withItems(pages: JobPage[], at: number, change: (items: Job[]) => Job[]): JobPage[] {
  return pages.map((page, index) => (index === at ? { ...page, items: change(page.items) } : page));
}

/** Whether the number of jobs in some state may be another than before: not for mere progress of a known job. */
export function changesCounts(list: JobPages | undefined, changed: readonly Job[]): boolean {
  const known = new Map(list?.pages.flatMap(({ items }) => items.map((job) => [job.id, job.state])));
  return changed.some(({ id, state }) => known.get(id) !== state);
}
