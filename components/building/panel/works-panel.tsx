"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { LocateFixed, MapPin, X } from "lucide-react";
import { useDeferredValue, useState } from "react";
import { CallProblem } from "@/components/staff/call-problem";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { IconButton } from "@/components/ui/icon-button";
import { Menu, MenuItem } from "@/components/ui/menu";
import { Skeleton } from "@/components/ui/skeleton";
import { unplacedWorks } from "@/lib/building/client";
import type { HungWork } from "@/lib/catalog/contract";
import { useEditor } from "../editor-context";
import type { RoomId } from "../model/draft";
import { freeSpot, placeWork } from "../model/parts";
import { openShape } from "../model/selection";
import { useWords } from "../use-words";
import { useCarry } from "./use-carry";
import { WorkRow } from "./work-row";

/** Works that hang nowhere, to be dragged onto the plan, and those that hang on this floor. */
export function WorksPanel() {
  const { t } = useWords();
  const { grasp, ghost } = useCarry();
  return (
    <>
      <Unplaced grasp={grasp} />
      <OnThisFloor grasp={grasp} title={t("onThisFloor")} />
      {ghost}
    </>
  );
}

type Grasp = ReturnType<typeof useCarry>["grasp"];

function Unplaced({ grasp }: { grasp: Grasp }) {
  const { place, draft, works } = useEditor();
  const { t } = useWords();
  const [q, setQ] = useState("");
  const asked = useDeferredValue(q.trim());
  const list = useInfiniteQuery({
    ...unplacedWorks(place.museum, asked),
    placeholderData: (previous) => previous,
  });
  const listed = (list.data?.pages.flatMap((page) => page.items) ?? []).filter(
    ({ id }) => !draft.works[id]?.roomId,
  );
  // What was taken down here and is not saved yet is not in the server's list.
  const known = new Set(listed.map(({ id }) => id as string));
  const takenDown = [...works.values()].filter(
    ({ id, title }) =>
      draft.works[id] &&
      !draft.works[id].roomId &&
      !known.has(id) &&
      title.toLowerCase().includes(asked.toLowerCase()),
  );
  const shown = [...takenDown, ...listed];
  return (
    <section aria-label={t("notPlaced")}>
      <h3 className="pt-3 pb-2 font-medium text-sm">{t("notPlaced")}</h3>
      <Field
        size="compact"
        type="search"
        label={t("findWork")}
        labelHidden
        placeholder={t("findWork")}
        value={q}
        maxLength={200}
        onChange={({ target }) => setQ(target.value)}
      />
      {list.isPending && <Skeleton className="mt-3 h-32" />}
      {list.error && (
        <CallProblem
          title={t("listFailed")}
          error={list.error}
          action={
            <Button size="compact" onClick={() => list.refetch()}>
              {t("tryAgain")}
            </Button>
          }
        />
      )}
      <ul className="mt-1 divide-y divide-line">
        {shown.map((work) => (
          <WorkRow key={work.id} work={work} onGrasp={grasp(work)}>
            <HangIn work={work} />
          </WorkRow>
        ))}
      </ul>
      {list.isSuccess && shown.length === 0 && (
        <p className="py-3 text-muted text-sm">{asked ? t("noWorkFound", { q: asked }) : t("allPlaced")}</p>
      )}
      {list.hasNextPage && (
        <Button
          size="compact"
          className="my-2 w-full"
          onClick={() => list.fetchNextPage()}
          disabled={list.isFetching}
        >
          {t("more")}
        </Button>
      )}
    </section>
  );
}

/** The way to hang a work without a pointer: in the selected room, or in any other; from there the arrow keys move it. */
function HangIn({ work }: { work: HungWork }) {
  const { draft, state, dispatch, know, focus } = useEditor();
  const { t, nameOfRoom } = useWords();
  const open = openShape(draft, state.selection);
  const hang = (roomId: RoomId) => {
    know(work);
    const place = { roomId, at: freeSpot(draft, roomId) };
    dispatch({ type: "change", draft: placeWork(draft, work.id, place) });
    // The menu gives the focus back to its button first, which is gone then.
    setTimeout(() => focus({ kind: "work", id: work.id }), 0);
  };
  const rooms = draft.rooms.toSorted((a, b) => Number(b.id === open) - Number(a.id === open));
  return (
    <Menu
      trigger={
        <IconButton
          label={t("hang", { title: work.title })}
          className="size-9! [&_svg]:size-4"
          disabled={rooms.length === 0}
        >
          <MapPin aria-hidden />
        </IconButton>
      }
    >
      {rooms.map(({ id }) => (
        <MenuItem key={id} onSelect={() => hang(id)}>
          {t("hangIn", { room: nameOfRoom(id) })}
        </MenuItem>
      ))}
    </Menu>
  );
}

function OnThisFloor({ grasp, title }: { grasp: Grasp; title: string }) {
  const { draft, works, dispatch, focus, askToRemove } = useEditor();
  const { t, nameOfRoom } = useWords();
  const hung = [...works.values()].flatMap((work) => {
    const place = draft.works[work.id];
    return place?.roomId ? [{ work, roomId: place.roomId, at: place.at }] : [];
  });
  const show = (work: HungWork, roomId: RoomId, isPinned: boolean) => {
    if (!isPinned)
      dispatch({ type: "change", draft: placeWork(draft, work.id, { roomId, at: freeSpot(draft, roomId) }) });
    focus({ kind: "work", id: work.id });
  };
  return (
    <section aria-label={title} className="mt-4 border-line border-t">
      <h3 className="pt-3 pb-1 font-medium text-sm">
        {title} <span className="font-normal text-muted tabular-nums">{hung.length}</span>
      </h3>
      <ul className="divide-y divide-line">
        {hung.map(({ work, roomId, at }) => (
          <WorkRow
            key={work.id}
            work={work}
            note={at ? nameOfRoom(roomId) : t("inRoomOnly", { room: nameOfRoom(roomId) })}
            onGrasp={grasp(work)}
          >
            <IconButton
              label={t(at ? "showOnPlan" : "putOnPlan", { title: work.title })}
              className="size-9! [&_svg]:size-4"
              onClick={() => show(work, roomId, at !== null)}
            >
              <LocateFixed aria-hidden />
            </IconButton>
            <IconButton
              label={t("takeDown", { title: work.title })}
              className="size-9! [&_svg]:size-4"
              onClick={() => askToRemove({ kind: "work", id: work.id })}
            >
              <X aria-hidden />
            </IconButton>
          </WorkRow>
        ))}
      </ul>
      {hung.length === 0 && <p className="py-2 text-muted text-sm">{t("nothingHangs")}</p>}
    </section>
  );
}
