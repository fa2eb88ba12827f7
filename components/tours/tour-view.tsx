import { getTranslations } from "next-intl/server";
import { HungPicture } from "@/components/catalog/hung-picture";
import { Paragraphs } from "@/components/catalog/section";
import { WorkLink } from "@/components/catalog/work-link";
import { FloorPlan, type Trail } from "@/components/museums/floor-plan";
import { innerPoint } from "@/lib/building/contract";
import type { Building } from "@/lib/museums/contract";
import type { Tour, TourStop } from "@/lib/tours/contract";
import { TourFacts } from "./tour-facts";

/** A tour as visitors follow it: what it is about, its way on the plans, and its stops in order. */
export async function TourView({
  museum,
  tour,
  building,
  lang,
}: {
  museum: string;
  tour: Tour;
  building: Building;
  lang: string;
}) {
  const t = await getTranslations("tours");
  return (
    <article className="page pt-[min(5dvh,3rem)]">
      {tour.theme && (
        <p lang={lang} className="mb-2 text-muted">
          {tour.theme}
        </p>
      )}
      <h1 lang={lang} className="max-w-[22ch] font-serif text-title">
        {tour.title}
      </h1>
      <TourFacts tour={tour} distanceM={tour.distanceM} className="mt-3 text-muted" />
      <Paragraphs text={tour.summary} lang={lang} className="mt-6 max-w-[62ch] font-serif text-story" />
      {tour.accessNote && (
        <p lang={lang} className="mt-4 max-w-prose text-muted">
          {tour.accessNote}
        </p>
      )}
      <div className="mt-10 grid gap-x-14 gap-y-12 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.15fr)]">
        <section aria-label={t("way")} className="flex flex-col gap-8 lg:sticky lg:top-6 lg:self-start">
          <Plans tour={tour} building={building} lang={lang} />
        </section>
        <ol className="flex flex-col gap-12">
          {tour.stops.map((stop, index) => (
            <Stop key={stop.id} museum={museum} stop={stop} number={index + 1} lang={lang} />
          ))}
        </ol>
      </div>
    </article>
  );
}

async function Plans({ tour, building, lang }: { tour: Tour; building: Building; lang: string }) {
  const t = await getTranslations("tours");
  const stops: Trail["stops"] = tour.stops.flatMap(({ room, location }, index) => {
    const place = building.rooms.find(({ id }) => id === room?.id);
    return place
      ? [{ number: index + 1, at: location ?? innerPoint(place.polygon), level: place.level }]
      : [];
  });
  const shown = building.floors.filter(({ level }) => stops.some((stop) => stop.level === level));
  return shown.map((floor) => {
    const count = stops.filter(({ level }) => level === floor.level).length;
    return (
      <figure key={floor.id}>
        {building.floors.length > 1 && (
          <figcaption lang={lang} className="mb-2 text-muted text-sm">
            {floor.name}
          </figcaption>
        )}
        <FloorPlan
          floor={floor}
          rooms={building.rooms}
          trail={{ legs: tour.legs, stops }}
          label={t("wayOn", { floor: floor.name, count })}
        />
      </figure>
    );
  });
}

async function Stop({
  museum,
  stop,
  number,
  lang,
}: {
  museum: string;
  stop: TourStop;
  number: number;
  lang: string;
}) {
  const t = await getTranslations("tours");
  const { artwork, room, story } = stop;
  const where = room && [room.name, room.floorName].filter(Boolean).join(", ");
  return (
    <li className="min-w-0">
      <p className="text-muted text-sm">
        {t("stopNumber", { number })}
        {where && artwork && (
          <>
            {" · "}
            <span lang={lang}>{where}</span>
          </>
        )}
      </p>
      {artwork ? (
        <WorkLink museum={museum} work={artwork} lang={lang} className="group mt-2 block">
          {artwork.picture && (
            <HungPicture
              workId={artwork.id}
              picture={artwork.picture}
              sizes="(min-width: 64rem) 40rem, 92vw"
              alt=""
              className="max-h-[70dvh] w-auto transition-opacity duration-150 group-hover:opacity-92"
            />
          )}
          <h2
            lang={lang}
            className="mt-3 font-serif text-heading decoration-1 underline-offset-4 group-hover:underline"
          >
            {artwork.title}
          </h2>
          <span className="mt-1 block text-muted text-sm">
            {[artwork.artistNames.join(", "), artwork.dateText].filter(Boolean).join("\u00a0·\u00a0")}
          </span>
        </WorkLink>
      ) : (
        <h2 lang={lang} className="mt-2 font-serif text-heading">
          {room?.name}
        </h2>
      )}
      <Paragraphs text={story} lang={lang} className="mt-4 max-w-[62ch]" />
    </li>
  );
}
