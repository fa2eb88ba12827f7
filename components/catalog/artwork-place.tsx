import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { FloorPlan } from "@/components/museums/floor-plan";
import { paths } from "@/components/museums/paths";
import type { Artwork } from "@/lib/catalog/contract";
import type { Building } from "@/lib/museums/contract";
import { Section } from "./section";

/** Where the work hangs: room and floor in words, and on the plan. */
export async function ArtworkPlace({
  museum,
  artwork,
  building,
  lang,
}: {
  museum: string;
  artwork: Artwork;
  building: Building;
  lang: string;
}) {
  const t = await getTranslations("catalog");
  const plan = await getTranslations("museums");
  const room = building.rooms.find(({ id }) => id === artwork.room?.id);
  if (!room || !artwork.onDisplay) {
    return (
      <Section title={t("where")}>
        <p className="text-muted">{t("notOnDisplay")}</p>
      </Section>
    );
  }
  const floor = building.floors.find(({ level }) => level === room.level);
  return (
    <Section title={t("where")}>
      <p lang={lang}>
        <Link
          href={paths.explore(museum, { room: room.slug })}
          prefetch={false}
          className="underline decoration-edge underline-offset-4 hover:decoration-ink"
        >
          {room.name}
        </Link>
        <span className="text-muted">, {room.floorName}</span>
      </p>
      {floor && (
        <Link
          href={`${paths.map(museum)}#${room.slug}`}
          className="mt-4 block max-w-sm"
          aria-label={t("seeOnMap")}
        >
          <FloorPlan
            floor={floor}
            rooms={building.rooms}
            markedRoom={room.slug}
            point={artwork.location}
            label={plan("planWithRoom", { floor: room.floorName, room: room.name })}
          />
        </Link>
      )}
    </Section>
  );
}
