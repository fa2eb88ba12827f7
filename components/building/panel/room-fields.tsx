"use client";

import { DoorOpen, Plus, Trash2 } from "lucide-react";
import { languageName } from "@/components/staff/language-name";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Menu, MenuItem } from "@/components/ui/menu";
import { TextArea } from "@/components/ui/text-area";
import type { Locale } from "@/lib/kernel/locale";
import { useEditor } from "../editor-context";
import type { Room } from "../model/draft";
import { addDoor, doorBetween } from "../model/parts";
import { neighboursOf } from "../model/rooms";
import { useWords } from "../use-words";

/** What a room is called and about in each language, and its doors. */
export function RoomFields({ room }: { room: Room }) {
  const { place, draft, dispatch, askToRemove } = useEditor();
  const { t, sizeOf } = useWords();
  const change = (locale: Locale, part: { name?: string; description?: string }) => {
    const texts = { name: "", description: "", ...room.texts[locale], ...part };
    const rooms = draft.rooms.map((one) =>
      one.id === room.id ? { ...one, texts: { ...one.texts, [locale]: texts } } : one,
    );
    dispatch({ type: "change", draft: { ...draft, rooms }, gesture: `text-${room.id}-${locale}` });
  };
  return (
    <div className="flex flex-col gap-3 pb-4">
      {place.locales.map((locale, index) => (
        <div key={locale} className="flex flex-col gap-2">
          <Field
            size="compact"
            lang={locale}
            label={t("nameIn", { language: languageName(locale) })}
            value={room.texts[locale]?.name ?? ""}
            maxLength={120}
            error={index === 0 && !room.texts[locale]?.name.trim() ? t("nameNeeded") : null}
            onChange={({ target }) => change(locale, { name: target.value })}
          />
          <Description
            locale={locale}
            value={room.texts[locale]?.description ?? ""}
            onChange={(description) => change(locale, { description })}
          />
        </div>
      ))}
      <Doors room={room} />
      <div className="flex items-center justify-between gap-2">
        <p className="text-muted text-sm">{sizeOf(room.id)}</p>
        <Button size="compact" look="danger" onClick={() => askToRemove({ kind: "room", id: room.id })}>
          <Trash2 aria-hidden />
          {t("deleteRoom")}
        </Button>
      </div>
    </div>
  );
}

function Description({
  locale,
  value,
  onChange,
}: {
  locale: Locale;
  value: string;
  onChange(value: string): void;
}) {
  const { t } = useWords();
  return (
    <TextArea
      size="compact"
      label={t("descriptionIn", { language: languageName(locale) })}
      lang={locale}
      rows={2}
      maxLength={4_000}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}

/** Where the room's doors lead; a new one to any room that shares a wall. */
function Doors({ room }: { room: Room }) {
  const { draft, dispatch, focus, say } = useEditor();
  const { t, nameOfRoom } = useWords();
  const doors = draft.doors.filter(({ roomIds }) => roomIds.includes(room.id));
  const neighbours = neighboursOf(draft, room.id);
  const open = (to: Room) => {
    const door = doorBetween(draft, [room.id, to.id]);
    if (!door) return say(t("noWallHere"));
    const [next, key] = addDoor(draft, door);
    dispatch({ type: "change", draft: next });
    focus({ kind: "door", key });
  };
  return (
    <div className="flex flex-wrap items-center gap-1.5">
      {doors.map(({ key, roomIds: [a, b] }) => (
        <Button key={key} size="compact" look="soft" onClick={() => focus({ kind: "door", key })}>
          <DoorOpen aria-hidden />
          {t("doorTo", { room: nameOfRoom(a === room.id ? b : a) })}
        </Button>
      ))}
      {neighbours.length > 0 ? (
        <Menu
          align="start"
          trigger={
            <Button size="compact">
              <Plus aria-hidden />
              {t("addDoor")}
            </Button>
          }
        >
          {neighbours.map((one) => (
            <MenuItem key={one.id} onSelect={() => open(one)}>
              {t("doorTo", { room: nameOfRoom(one.id) })}
            </MenuItem>
          ))}
        </Menu>
      ) : (
        <p className="text-muted text-sm">{t("noNeighbours")}</p>
      )}
    </div>
  );
}
