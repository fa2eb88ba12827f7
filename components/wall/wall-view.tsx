"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, useCallback, useMemo, useState } from "react";
import type { PictureSource } from "@/components/ui/picture";
import { useSize } from "@/components/ui/use-size";
import { FramedWork } from "./framed-work";
import { type Hanging, hang, hangings } from "./hang";
import { useFullScreen, useShow, useWallKeys } from "./use-show";
import { WallControls, type WallRoom } from "./wall-controls";

export type WallWork = Hanging & { title: string; artists: string; date: string; picture: PictureSource };

/** Works side by side need this much wall; on less, one at a time is larger. */
const WIDE_PX = 900;

/** A room's works on a gallery wall, for a phone to be pointed at. */
export function WallView({
  museum,
  rooms,
  room,
  works,
  playing: startPlaying,
  invitation,
}: {
  museum: string;
  rooms: WallRoom[];
  room: string;
  works: WallWork[];
  playing: boolean;
  invitation: ReactNode;
}) {
  const t = useTranslations("wall");
  const router = useRouter();
  const [wallRef, wall] = useSize();
  const [wanted, setTogether] = useState<boolean | null>(null);
  const together = wanted ?? (wall ? wall.width >= WIDE_PX : true);
  const groups = useMemo(() => (wall ? hangings(works, wall, together) : []), [works, wall, together]);

  const open = useCallback(
    (slug: string, play = false) =>
      router.replace(`/wall?${new URLSearchParams({ museum, room: slug, ...(play && { play: "1" }) })}`),
    [router, museum],
  );
  const nextRoom = useCallback(() => {
    const at = rooms.findIndex(({ slug }) => slug === room);
    const next = rooms[(at + 1) % rooms.length];
    if (next) open(next.slug, true);
  }, [rooms, room, open]);
  const show = useShow(groups.length, startPlaying, nextRoom);
  const fullScreen = useFullScreen();
  useWallKeys({ onStep: show.step, onPlay: show.toggle, onFullScreen: fullScreen?.toggle });

  const group = groups[show.index] ?? [];
  const from = groups.slice(0, show.index).reduce((sum, { length }) => sum + length, 0) + 1;
  const to = from + group.length - 1;
  const position = t(to > from ? "position" : "positionOne", { from, to, total: works.length });
  return (
    <div data-bright className="flex h-dvh min-h-120 flex-col bg-[#e9e5de] text-ink">
      <div
        ref={wallRef}
        className="relative flex min-h-0 flex-1 items-center justify-center overflow-hidden bg-[radial-gradient(ellipse_75%_85%_at_50%_38%,#f7f4ee_0%,#ebe7df_58%,#d8d2c8_100%)]"
      >
        {wall && group.length > 0 && <Row key={group[0]?.id} group={group} wall={wall} />}
        {works.length === 0 && (
          <div className="max-w-md px-6 text-center">
            <p className="font-serif text-heading">{t("empty")}</p>
            <p className="mt-2 text-muted">{t("emptyText")}</p>
          </div>
        )}
        <Ahead work={groups[(show.index + 1) % Math.max(1, groups.length)]?.[0]} />
      </div>
      <div className="flex flex-wrap items-center gap-x-8 gap-y-3 border-[#cfc7ba] border-t-[10px] bg-[#a89a86] px-5 py-3 shadow-[inset_0_6px_10px_-6px_rgb(40_34_28/0.45)] sm:px-8">
        {invitation}
        <WallControls
          rooms={rooms}
          room={room}
          position={works.length > 0 ? position : null}
          playing={show.playing}
          together={together}
          fullScreen={fullScreen}
          onRoom={open}
          onStep={show.step}
          onPlay={show.toggle}
          onTogether={() => {
            setTogether(!together);
            show.setIndex(0);
          }}
        />
      </div>
    </div>
  );
}

/** Works on one line through their middles, as galleries hang them, each with its label. */
function Row({ group, wall }: { group: WallWork[]; wall: { width: number; height: number } }) {
  const hung = hang(group, wall);
  return (
    <ul
      className="flex animate-appear items-center"
      style={{ gap: wall.width * 0.055, marginTop: -wall.height * 0.05 }}
    >
      {group.map((work, index) => {
        const size = hung[index];
        return (
          <li key={work.id} className="relative">
            {size && <FramedWork hung={size} picture={work.picture} index={index} />}
            <p className="absolute inset-x-0 top-full mt-4 text-center text-sm leading-snug">
              <span className="block truncate font-serif text-base">{work.title}</span>
              <span className="block truncate text-[#544c42]">
                {[work.artists, work.date].filter(Boolean).join(", ")}
              </span>
            </p>
          </li>
        );
      })}
    </ul>
  );
}

/** Loads what comes next before it is needed. */
function Ahead({ work }: { work: WallWork | undefined }) {
  const largest = work?.picture.renditions.at(-1);
  return largest ? <link rel="prefetch" as="image" href={largest.url} /> : null;
}
