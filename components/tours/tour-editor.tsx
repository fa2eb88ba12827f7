"use client";

import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { LeaveGuard } from "@/components/ui/leave-guard";
import type { DescribedWork } from "@/lib/catalog/contract";
import type { EditedTour } from "@/lib/tours/contract";
import { AddStop } from "./add-stop";
import { consequencesOf, described, differs, draftOf } from "./draft";
import { type TourEditing, TourProvider } from "./editor-context";
import { StopList } from "./stop-list";
import { TourActions } from "./tour-actions";
import { TourFields } from "./tour-fields";
import { TourWay } from "./tour-way";

/** A tour is written here: what it is called, where it stops and what is told there, with its way beside it. */
export function TourEditor({ first, place }: { first: EditedTour; place: TourEditing["place"] }) {
  const t = useTranslations("tours");
  const [tour, setTour] = useState(first);
  const [draft, change] = useState(() => draftOf(first));
  const [locale, write] = useState(place.locales[0] ?? "en");
  const [works, setWorks] = useState<ReadonlyMap<string, DescribedWork>>(
    () => new Map(first.works.map((work) => [work.id, work])),
  );
  const follows = useMemo(
    () => consequencesOf(draft, { ...place, works: [...works.values()] }),
    [draft, place, works],
  );
  const dirty = differs(draft, tour);
  const editing: TourEditing = {
    ...{ place, tour, draft, dirty, works, locale, write, change },
    ...follows,
    know: (work) => setWorks((now) => new Map(now).set(work.id, described(work))),
    opened: (theirs) => {
      setTour(theirs);
      change(draftOf(theirs));
      setWorks(new Map(theirs.works.map((work) => [work.id, work])));
    },
    saved: setTour,
  };
  return (
    <TourProvider value={editing}>
      <TourActions />
      <div className="grid min-w-0 gap-x-10 gap-y-8 pt-6 xl:grid-cols-[minmax(0,1fr)_26rem]">
        <div className="flex min-w-0 flex-col gap-8">
          <TourFields />
          <section aria-labelledby="stops">
            <h2 id="stops" className="mb-3 font-medium text-lg">
              {t("stops")} <span className="font-normal text-muted tabular-nums">{draft.stops.length}</span>
            </h2>
            <StopList />
            <AddStop />
          </section>
        </div>
        <TourWay />
      </div>
      <LeaveGuard when={dirty} title={t("leaveTitle")} confirm={t("leave")}>
        {t("leaveText")}
      </LeaveGuard>
    </TourProvider>
  );
}
