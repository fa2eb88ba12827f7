"use client";

import { useFormatter, useLocale, useTranslations } from "next-intl";
import { areaOf, boundsOf, type Point } from "@/lib/building/contract";
import { roomName, useEditor } from "./editor-context";
import { placeOf } from "./model/commands";
import type { RoomId } from "./model/draft";
import { type Shape, shapeOf } from "./model/rooms";
import type { Selection } from "./model/selection";

/** What parts of the plan are called, and where they are, in the reader's language. */
export function useWords() {
  const t = useTranslations("building");
  const locale = useLocale();
  const format = useFormatter();
  const { draft, works } = useEditor();
  const metres = (length: number) => format.number(length, { maximumFractionDigits: 1 });
  const where = (at: Point | undefined) => (at ? t("where", { x: metres(at.x), y: metres(at.y) }) : "");
  const nameOfRoom = (id: RoomId | null) => {
    const room = draft.rooms.find((one) => one.id === id);
    return (room && roomName(room, locale)) || t("unnamedRoom");
  };
  const nameOfShape = (shape: Shape) => (shape === "outline" ? t("outerWall") : nameOfRoom(shape));
  const countIn = (id: RoomId) => Object.values(draft.works).filter(({ roomId }) => roomId === id).length;
  const worksIn = (id: RoomId) => t("worksCount", { count: countIn(id) });
  const sizeOf = (shape: Shape) => {
    const polygon = shapeOf(draft, shape);
    const { left, top, right, bottom } = boundsOf(polygon);
    const area = format.number(areaOf(polygon), { maximumFractionDigits: 0 });
    return t("size", { width: metres(right - left), height: metres(bottom - top), area });
  };
  /** What it is and where, in one sentence. */
  const wordsFor = (selection: Selection): string => {
    const at = where(placeOf(draft, selection));
    switch (selection.kind) {
      case "outline":
        return t("describeOutline", { size: sizeOf("outline") });
      case "room": {
        const { id } = selection;
        return t("describeRoom", { name: nameOfRoom(id), size: sizeOf(id), works: worksIn(id), where: at });
      }
      case "corner": {
        const count = shapeOf(draft, selection.shape).length;
        const of = nameOfShape(selection.shape);
        return t("describeCorner", { number: selection.index + 1, count, of, where: at });
      }
      case "door": {
        const door = draft.doors.find(({ key }) => key === selection.key);
        const [a = null, b = null] = door?.roomIds ?? [];
        const step = door?.stepFree ? t("stepFree") : t("notStepFree");
        return t("describeDoor", { a: nameOfRoom(a), b: nameOfRoom(b), step, where: at });
      }
      case "connector": {
        const connector = draft.connectors.find(({ key }) => key === selection.key);
        return t("describeConnector", { kind: t(connector?.kind ?? "stairs"), where: at });
      }
      case "work": {
        const room = nameOfRoom(draft.works[selection.id]?.roomId ?? null);
        return t("describeWork", { title: works.get(selection.id)?.title ?? "", room, where: at });
      }
      case "underlay":
        return t("describeUnderlay", { where: at });
      default:
        return selection satisfies never;
    }
  };
  return { t, metres, where, nameOfRoom, nameOfShape, countIn, worksIn, sizeOf, wordsFor };
}
