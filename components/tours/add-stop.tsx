"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { DoorOpen, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useDeferredValue, useRef, useState } from "react";
import { CallProblem } from "@/components/staff/call-problem";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { worksForStops } from "@/lib/tours/client";
import { newStop, type Stop } from "./draft";
import { useTour } from "./editor-context";

/** Finds a work or a room, and makes it the last stop. */
export function AddStop() {
  const t = useTranslations("tours");
  const { place, draft, change, know } = useTour();
  const field = useRef<HTMLDivElement>(null);
  const [q, setQ] = useState("");
  const asked = useDeferredValue(q.trim());
  const found = useInfiniteQuery({
    ...worksForStops(place.museum, asked),
    placeholderData: (previous) => previous,
  });
  const works = asked ? (found.data?.pages.flatMap((page) => page.items) ?? []) : [];
  const rooms = asked
    ? place.building.rooms.filter(({ name }) => name.toLowerCase().includes(asked.toLowerCase())).slice(0, 4)
    : [];
  const add = (subject: Stop["subject"]) => {
    change({ ...draft, stops: [...draft.stops, newStop(subject)] });
    setQ("");
    field.current?.querySelector("input")?.focus();
  };
  const isThere = (id: string) =>
    draft.stops.some(
      ({ subject }) => (subject.kind === "artwork" ? subject.artworkId : subject.roomId) === id,
    );
  return (
    <div ref={field} className="mt-4">
      <Field
        type="search"
        size="compact"
        label={t("addStop")}
        placeholder={t("findStop")}
        value={q}
        maxLength={200}
        onChange={({ target }) => setQ(target.value)}
      />
      {found.error && <CallProblem title={t("searchFailed")} error={found.error} />}
      <ul aria-label={t("found")} className="divide-y divide-line">
        {rooms.map((room) => (
          <Found
            key={room.id}
            title={room.name}
            note={room.floorName}
            picture={<DoorOpen aria-hidden className="size-4 text-muted" />}
            there={isThere(room.id)}
            onAdd={() => add({ kind: "room", roomId: room.id })}
          />
        ))}
        {works.map((work) => (
          <Found
            key={work.id}
            title={work.title}
            note={[
              work.artistNames.join(", "),
              work.accessionNumber,
              work.published ? "" : t("draftWork"),
              work.roomId ? "" : t("notPlaced"),
            ]
              .filter(Boolean)
              .join(" · ")}
            picture={
              work.thumbnail && (
                // biome-ignore lint/performance/noImgElement: renditions are made once, when a picture is stored
                <img src={work.thumbnail} alt="" loading="lazy" className="size-full object-cover" />
              )
            }
            there={isThere(work.id)}
            onAdd={() => {
              know(work);
              add({ kind: "artwork", artworkId: work.id });
            }}
          />
        ))}
      </ul>
      {asked && found.isSuccess && works.length + rooms.length === 0 && (
        <p className="py-3 text-muted text-sm">{t("nothingFound", { q: asked })}</p>
      )}
      {asked && found.hasNextPage && (
        <Button
          size="compact"
          className="mt-2 w-full"
          disabled={found.isFetching}
          onClick={() => found.fetchNextPage()}
        >
          {t("more")}
        </Button>
      )}
    </div>
  );
}

function Found({
  title,
  note,
  picture,
  there,
  onAdd,
}: {
  title: string;
  note: string;
  picture: ReactNode;
  there: boolean;
  onAdd(): void;
}) {
  const t = useTranslations("tours");
  return (
    <li>
      <button
        type="button"
        onClick={onAdd}
        aria-label={t("addAsStop", { title })}
        className="flex min-h-13 w-full items-center gap-3 rounded-md px-1 text-start hover:bg-ink/5"
      >
        <span className="grid size-9 shrink-0 place-items-center overflow-clip bg-sunken">{picture}</span>
        <span className="min-w-0 flex-1 leading-tight">
          <span className="block truncate text-sm">{title}</span>
          <span className="block truncate text-muted text-xs">{there ? t("alreadyStop") : note}</span>
        </span>
        <Plus aria-hidden className="size-4 shrink-0 text-muted" />
      </button>
    </li>
  );
}
