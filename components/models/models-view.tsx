"use client";

import { useInfiniteQuery, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { ConnectionNote } from "@/components/jobs/connection-note";
import { JobsPlace } from "@/components/jobs/place";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { modelList } from "@/lib/indexing/client";
import type { ModelList } from "@/lib/indexing/contract";
import { jobPages, useLiveJobs } from "@/lib/jobs/client";
import { isOver, type JobPage } from "@/lib/jobs/contract";
import { ModelRow } from "./model-row";
import { Reindexing } from "./reindexing";

const ROLES = ["recognition", "semantic"] as const;

type Props = {
  place: Parameters<typeof JobsPlace>[0]["place"];
  first: { models: ModelList; jobs: JobPage };
};

/** Which models can recognise, how far each knows the collection, and what is being read anew. */
export function ModelsView({ place, first }: Props) {
  return (
    <JobsPlace place={place}>
      <Models museum={place.museum} first={first} madeAt={place.madeAt} />
    </JobsPlace>
  );
}

function Models({ museum, first, madeAt }: { museum: string; first: Props["first"]; madeAt: number }) {
  const t = useTranslations("models");
  const client = useQueryClient();
  const connection = useLiveJobs(museum, first.jobs.revision);
  const { data = first.models } = useQuery(modelList(museum, first.models));
  const filter = { kind: "reindex-museum" };
  const { data: jobs } = useInfiniteQuery(jobPages({ museum, filter }, { page: first.jobs, at: madeAt }));
  const job = jobs?.pages[0]?.items[0];
  const running = job !== undefined && !isOver(job.state);
  // Numbers follow the job: when it ends, and with each page of it.
  const seen = job?.revision;
  useEffect(() => {
    if (seen !== undefined) void client.invalidateQueries({ queryKey: modelList(museum).queryKey });
  }, [client, museum, seen]);
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} actions={<ConnectionNote connection={connection} />} />
      {job && <Reindexing job={job} />}
      {ROLES.map((role) => {
        const models = data.items.filter(({ roles }) => roles.includes(role));
        if (models.length === 0) return null;
        return (
          <section key={role} className="mt-8">
            <h2 className="font-semibold text-lg">{t(`roles.${role}`)}</h2>
            <p className="mt-1 max-w-prose text-muted text-sm">{t(`roles.${role}Text`)}</p>
            <ul className="mt-4 flex max-w-4xl flex-col border-line border-t">
              {models.map((model) => (
                <ModelRow key={model.id} {...{ museum, role, model, running, images: data.images }} />
              ))}
            </ul>
          </section>
        );
      })}
      {data.items.filter(({ isHere }) => isHere).length === 1 && (
        <p className="mt-6 max-w-prose text-muted text-sm">
          {t.rich("onlyOne", { code: (command) => <code className="select-all text-ink">{command}</code> })}
        </p>
      )}
      {data.items.length === 0 && <EmptyState title={t("noneTitle")}>{t("none")}</EmptyState>}
    </>
  );
}
