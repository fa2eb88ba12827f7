import { staffPaths } from "@/components/staff/paths";
import { type JobPage, JobState } from "@/lib/jobs/contract";

/** What the page shows; all of it is in the address. */
export type JobsQuery = { state?: JobState; kind?: string; job?: string };

/** What the server has read already: the first page of the list that the address asks for. */
export type FirstPage = { query: JobsQuery; page: JobPage };

const KIND = /^[\w./-]{1,100}$/;
const ID = /^[0-9a-f-]{36}$/i;

/** The query that an address asks for. What can't be understood is left out: an old link still shows something. */
export function readJobsQuery(text: (key: string) => string | null | undefined): JobsQuery {
  const [kind, job] = [text("kind") ?? "", text("job") ?? ""];
  return {
    state: JobState.safeParse(text("state")).data,
    kind: KIND.test(kind) ? kind : undefined,
    job: ID.test(job) ? job : undefined,
  };
}

/** The address of the page with a change; another filter closes what was open. */
export function jobsHref(museum: string, query: JobsQuery, change: JobsQuery = {}): string {
  const { state, kind, job } = { ...query, job: undefined, ...change };
  return staffPaths.jobs(museum, { state, kind, job });
}
