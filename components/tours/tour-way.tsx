"use client";

import { CircleAlert, CircleCheck, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { FloorPlan, type Trail } from "@/components/museums/floor-plan";
import { languageName } from "@/components/staff/language-name";
import { innerPoint } from "@/lib/building/contract";
import { useTour } from "./editor-context";

/** The tour's way on the plans, and what keeps it from being published. */
export function TourWay() {
  const t = useTranslations("tours");
  const { place, spots, route } = useTour();
  const { floors, rooms } = place.building;
  const stops: Trail["stops"] = spots.flatMap((spot, index) => {
    const room = rooms.find(({ id }) => id === spot?.roomId);
    if (!spot || !room) return [];
    return [{ number: index + 1, at: spot.at ?? innerPoint(room.polygon), level: room.level }];
  });
  const levels = new Set(stops.map(({ level }) => level));
  const shown = floors.filter(({ level }) => levels.has(level));
  return (
    <aside
      aria-label={t("way")}
      className="flex min-w-0 flex-col gap-6 xl:sticky xl:top-20 xl:max-h-[calc(100dvh-6rem)] xl:self-start xl:overflow-y-auto"
    >
      <Checklist />
      {shown.map((floor) => (
        <figure key={floor.id}>
          <figcaption className="mb-2 text-muted text-sm">{floor.name}</figcaption>
          <FloorPlan
            floor={floor}
            rooms={rooms}
            trail={{ legs: route.legs, stops }}
            label={t("wayOn", {
              floor: floor.name,
              count: stops.filter(({ level }) => level === floor.level).length,
            })}
          />
        </figure>
      ))}
      {shown.length === 0 && <p className="text-muted text-sm">{t("noWayYet")}</p>}
    </aside>
  );
}

function Checklist() {
  const t = useTranslations("tours");
  const { draft, lacks, tour } = useTour();
  const numberOf = (stopId: string | null) => draft.stops.findIndex(({ id }) => id === stopId) + 1;
  const isWanting = lacks.some(({ severity }) => severity === "error");
  return (
    <section aria-labelledby="checks" className="flex flex-col gap-2 text-sm">
      <h2 id="checks" className="font-medium text-lg">
        {t("checks")}
      </h2>
      {!isWanting && (
        <p className="flex items-start gap-2">
          <CircleCheck aria-hidden className="mt-0.5 size-4 shrink-0 text-muted" />
          {t(tour.published ? "checksShown" : "checksReady")}
        </p>
      )}
      <ul className="flex flex-col gap-1.5">
        {lacks.map(({ kind, severity, stopId, locale }) => (
          <li key={`${kind} ${stopId} ${locale}`} className="flex items-start gap-2">
            {severity === "error" ? (
              <CircleAlert aria-label={t("error")} className="mt-0.5 size-4 shrink-0 text-danger" />
            ) : (
              <TriangleAlert aria-label={t("warning")} className="mt-0.5 size-4 shrink-0 text-muted" />
            )}
            <span>
              {stopId && `${t("stopNumber", { number: numberOf(stopId) })}: `}
              {t(`lack.${kind}`, { language: locale ? languageName(locale) : "" })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
