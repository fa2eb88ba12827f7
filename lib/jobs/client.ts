"use client";

import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { z } from "zod";
import { apiGet, apiPost } from "@/lib/http/client-fetch";
import { Job, JobChanges, JobDetail, JobPage } from "./contract";
import { type Connection, follow } from "./follow";
import { changesCounts, type JobPages, type ListFilter, mergeJobs } from "./live-list";

export type { Connection } from "./follow";
export type { ListFilter } from "./live-list";

/** Which jobs: a museum's, some of them or all. */
export type JobsList = { museum: string; filter: ListFilter };

const LISTS = "job-list";
const COUNTS = "job-counts";
const DETAIL = "job";

const FRESH_MS = 5_000;

/** What came with the page, and when it was made, in milliseconds since 1970. */
type Given = { page: JobPage; at: number };

/** Jobs page by page, newest first, beginning with the page that the server already made. */
export function jobPages({ museum, filter }: JobsList, first?: Given) {
  return infiniteQueryOptions({
    queryKey: [LISTS, museum, filter],
    queryFn: ({ pageParam, signal }) =>
      apiGet("/jobs", { museum, ...filter, cursor: pageParam }, JobPage, { signal }),
    initialPageParam: undefined as string | undefined,
    initialData: first && { pages: [first.page], pageParams: [undefined] },
    initialDataUpdatedAt: first?.at,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    // A list that is open is kept up to date by the changes; one that was left is read anew.
    staleTime: FRESH_MS,
  });
}

/** How many jobs are in each state, and which kinds there are. */
export function jobCounts({ museum, filter: { kind } }: JobsList, first?: Given) {
  return queryOptions({
    queryKey: [COUNTS, museum, kind ?? null],
    queryFn: ({ signal }) => apiGet("/jobs", { museum, kind, limit: 1 }, JobPage, { signal }),
    initialData: first?.page,
    initialDataUpdatedAt: first?.at,
    staleTime: FRESH_MS,
  });
}

/** One job with its steps. */
export function jobDetail(museum: string, jobId: string) {
  return queryOptions({
    queryKey: [DETAIL, museum, jobId],
    queryFn: ({ signal }) => apiGet(`/jobs/${jobId}`, { museum }, JobDetail, { signal }),
    staleTime: FRESH_MS,
  });
}

/** An answer that takes longer does not come. */
const ASK_MS = 10_000;
/** During a re-index much changes at once: the numbers follow at this pace. */
const COUNTS_EVERY_MS = 1_500;

/** Takes what changed into everything that is on the page: lists, open jobs, and, a little later, the numbers. */
function useTakeIn(museum: string) {
  const client = useQueryClient();
  const soon = useRef<ReturnType<typeof setTimeout>>(undefined);
  return useCallback(
    (jobs: Job[]) => {
      const lists = client.getQueryCache().findAll({ queryKey: [LISTS, museum] });
      const known = lists.some(({ state }) => !changesCounts(state.data as JobPages | undefined, jobs));
      for (const { queryKey, state, promise } of lists) {
        const merge = () =>
          client.setQueryData<JobPages>(
            queryKey,
            (list) => list && mergeJobs(list, jobs, queryKey[2] as ListFilter),
          );
        merge();
        // An answer that is on its way may be older than this change.
        if (state.fetchStatus === "fetching") promise?.then(merge, () => undefined);
      }
      for (const { id } of jobs) void client.invalidateQueries({ queryKey: [DETAIL, museum, id] });
      if (known || soon.current) return;
      soon.current = setTimeout(() => {
        soon.current = undefined;
        void client.invalidateQueries({ queryKey: [COUNTS, museum] });
      }, COUNTS_EVERY_MS);
    },
    [client, museum],
  );
}

/**
 * Keeps the page's jobs up to date from a revision on, and says how: by stream, by asking, or not at all. A page that
 * nobody looks at holds no line open: browsers allow few.
 */
export function useLiveJobs(museum: string, revision: number): Connection {
  const [connection, setConnection] = useState<Connection>("connecting");
  const takeIn = useTakeIn(museum);
  const at = useRef(revision);
  useEffect(() => {
    let stop = () => {};
    const start = () => {
      stop();
      if (document.visibilityState === "hidden") return;
      stop = follow(at.current, {
        open: (after) =>
          new EventSource(`/api/v1/jobs/changes?${new URLSearchParams({ museum, after: `${after}` })}`),
        ask: (after) => {
          const signal = AbortSignal.timeout(ASK_MS);
          return apiGet("/jobs/changes", { museum, after }, JobChanges, { signal });
        },
        read: (data) => Job.safeParse(JSON.parse(data)).data ?? null,
        onJobs: takeIn,
        onRevision: (told) => {
          at.current = told;
        },
        onConnection: setConnection,
      });
    };
    start();
    document.addEventListener("visibilitychange", start);
    // Anew in both cases: a line that was open when the network went says nothing of it for long.
    window.addEventListener("online", start);
    window.addEventListener("offline", start);
    return () => {
      stop();
      document.removeEventListener("visibilitychange", start);
      window.removeEventListener("online", start);
      window.removeEventListener("offline", start);
    };
  }, [museum, takeIn]);
  return connection;
}

/** Tries a job again, or stops it; the lists show it once the server has said so. `onEnd` is told why not, if so. */
export function useJobAction(
  museum: string,
  action: "retry" | "cancel",
  onEnd: (failure: Error | null) => void,
) {
  const takeIn = useTakeIn(museum);
  const client = useQueryClient();
  return useMutation({
    mutationFn: (jobId: string) =>
      apiPost(`/jobs/${jobId}/${action}?${new URLSearchParams({ museum })}`, {}, Job),
    onSuccess: (job) => {
      onEnd(null);
      takeIn([job]);
    },
    // Refused, so it is not what we took it for: read it anew.
    onError: (failure) => {
      onEnd(failure);
      return client.invalidateQueries({ queryKey: [LISTS, museum] });
    },
  });
}

const Retried = z.object({ retried: z.number().int() });

/** Tries all failed jobs again, or those of one kind; `onDone` is told how many. */
export function useRetryFailed({ museum, filter: { kind } }: JobsList, onDone: (count: number) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => apiPost("/jobs/retry", { museum, ...(kind ? { kind } : {}) }, Retried),
    onSuccess: ({ retried }) => onDone(retried),
    onSettled: () =>
      Promise.all([LISTS, COUNTS].map((key) => client.invalidateQueries({ queryKey: [key, museum] }))),
  });
}
