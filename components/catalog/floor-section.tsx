import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { FloorPlan } from "@/components/museums/floor-plan";
import { paths } from "@/components/museums/paths";
import type { ArtworkSummary } from "@/lib/catalog/contract";
import type { Building, FloorPlan as Floor } from "@/lib/museums/contract";
import { HungPicture } from "./hung-picture";
import { WorkLink } from "./work-link";

/** One floor: its plan, and beside it the rooms with what hangs there. */
export async function FloorSection({
  museum,
  floor,
  rooms,
  works,
  lang,
}: {
  museum: string;
  floor: Floor;
  rooms: Building["rooms"];
  /** All that hangs here, or null where that is too much for one page. */
  works: readonly ArtworkSummary[] | null;
  lang: string;
}) {
  const t = await getTranslations("museums");
  const here = rooms.filter((room) => room.level === floor.level);
  return (
    <section aria-labelledby={floor.id} className="mt-10 border-line border-t pt-6">
      <h2 id={floor.id} lang={lang} className="font-serif text-heading">
        {floor.name}
      </h2>
      <div className="mt-6 grid gap-x-14 gap-y-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        <div className="lg:sticky lg:top-6 lg:self-start">
          <FloorPlan
            floor={floor}
            rooms={rooms}
            roomHref={(room) => `#${room.slug}`}
            label={t("planOf", { floor: floor.name })}
          />
        </div>
        <ul className="flex flex-col gap-10">
          {here.map((room) => (
            <li key={room.id} id={room.slug} className="scroll-mt-6">
              <h3 lang={lang} className="font-medium text-lg">
                <Link
                  href={paths.explore(museum, { room: room.slug })}
                  prefetch={false}
                  aria-label={t("seeRoom", { room: room.name })}
                  className="underline decoration-edge underline-offset-4 hover:decoration-ink"
                >
                  {room.name}
                </Link>
              </h3>
              {room.description && (
                <p lang={lang} className="mt-1.5 text-muted">
                  {room.description}
                </p>
              )}
              {works && (
                <RoomWorks
                  museum={museum}
                  works={works.filter((work) => work.room?.id === room.id)}
                  lang={lang}
                />
              )}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

async function RoomWorks({ museum, works, lang }: { museum: string; works: ArtworkSummary[]; lang: string }) {
  const t = await getTranslations("museums");
  if (works.length === 0) return <p className="mt-3 text-muted text-sm">{t("roomEmpty")}</p>;
  return (
    <ul lang={lang} className="mt-4 grid gap-x-6 gap-y-1 sm:grid-cols-2">
      {works.map((work) => (
        <li key={work.id} className="min-w-0">
          <WorkLink
            museum={museum}
            work={work}
            lang={lang}
            className="group flex min-h-14 items-center gap-3 py-1 leading-tight"
          >
            <span className="block size-12 shrink-0 overflow-clip bg-sunken">
              {work.picture && (
                <HungPicture workId={work.id} picture={work.picture} sizes="3rem" alt="" cover />
              )}
            </span>
            <span className="min-w-0 decoration-edge underline-offset-4 group-hover:underline">
              {work.title}
            </span>
          </WorkLink>
        </li>
      ))}
    </ul>
  );
}
