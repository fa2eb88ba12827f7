"use client";

import { useQuery } from "@tanstack/react-query";
import { useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { CallProblem } from "@/components/staff/call-problem";
import { jobCounts, useLiveJobs } from "@/lib/jobs/client";
import type { JobPage } from "@/lib/jobs/contract";
import { ConnectionNote } from "./connection-note";
import type { Said } from "./job-actions";
import { JobsList } from "./jobs-list";
import { type FirstPage, type JobsQuery, jobsHref, readJobsQuery } from "./jobs-query";
import { KindFilter } from "./kind-filter";
import { JobsPlace, usePlace } from "./place";
import { RetryAll } from "./retry-all";
import { StateTabs } from "./state-tabs";

/** A museum's background work, live. `place` says which museum, and how its times are written. */
export function JobsView({
  place,
  first,
}: {
  place: Parameters<typeof JobsPlace>[0]["place"];
  first: FirstPage;
}) {
  return (
    <JobsPlace place={place}>
      <Page first={first} />
    </JobsPlace>
  );
}

function Page({ first }: { first: FirstPage }) {
  const t = useTranslations("jobs");
  const { museum, madeAt } = usePlace();
  const search = useSearchParams();
  const query = readJobsQuery((key) => search.get(key));
  const connection = useLiveJobs(museum, first.page.revision);
  const filter = { state: query.state, kind: query.kind };
  const known = query.kind === first.query.kind ? { page: first.page, at: madeAt } : undefined;
  const { data: numbers = first.page } = useQuery(jobCounts({ museum, filter }, known));
  const { said, say, line } = useSaid();
  const toggle = (job: string) =>
    window.history.replaceState(
      null,
      "",
      jobsHref(museum, query, { job: query.job === job ? undefined : job }),
    );
  return (
    <>
      <div className="flex flex-wrap items-start gap-x-6 gap-y-2">
        <div className="min-w-0 flex-1 basis-80">
          <h1 className="font-semibold text-2xl tracking-tight">{t("title")}</h1>
          <p className="mt-1 max-w-prose text-muted">{t("lead")}</p>
        </div>
        <ConnectionNote connection={connection} />
      </div>
      <div className="mt-5 mb-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        <StateTabs query={query} counts={numbers.counts} onGo={go} />
        <div className="ms-auto flex flex-wrap items-center gap-3">
          <KindFilter
            kinds={numbers.kinds}
            kind={query.kind}
            onChange={(kind) => go(jobsHref(museum, query, { kind }))}
          />
          {numbers.counts.failed > 0 && (
            <RetryAll count={numbers.counts.failed} filter={filter} onSaid={say} />
          )}
        </div>
      </div>
      <div ref={line} role="status" tabIndex={-1} className={said ? "mb-4 outline-none" : "sr-only"}>
        {typeof said === "string" ? said : <CallProblem title={t("actionFailed")} error={said} />}
      </div>
      <JobsList query={query} first={first} total={totalOf(numbers, query)} onToggle={toggle} onSaid={say} />
    </>
  );
}

/** Another view of the list; the page itself stays. */
function go(href: string) {
  window.history.pushState(null, "", href);
}

function totalOf({ counts }: JobPage, { state }: JobsQuery): number {
  return state ? counts[state] : Object.values(counts).reduce((sum, count) => sum + count, 0);
}

const SAID_MS = 8_000;

/** A line that says what has just been done. It takes the focus when what had it is gone. */
function useSaid() {
  const [said, setSaid] = useState<Said>("");
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!said) return;
    const frame = setTimeout(() => {
      if (document.activeElement === document.body) line.current?.focus();
    }, 300);
    // What did not work stays until something else is said.
    const timer = typeof said === "string" ? setTimeout(() => setSaid(""), SAID_MS) : undefined;
    return () => {
      clearTimeout(frame);
      clearTimeout(timer);
    };
  }, [said]);
  return { said, line, say: setSaid };
}
