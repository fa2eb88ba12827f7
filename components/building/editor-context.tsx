"use client";

import { createContext, type Dispatch, type RefObject, use } from "react";
import type { Floor, Point, Problem } from "@/lib/building/contract";
import type { HungWork } from "@/lib/catalog/contract";
import type { Locale } from "@/lib/kernel/locale";
import type { PlanPicture } from "@/lib/media/contract";
import type { Draft, RoomId } from "./model/draft";
import type { Selection } from "./model/selection";
import type { Action, EditorState } from "./model/state";

/** Whose floor is drawn, and in which languages; the first is the museum's own. */
export type EditorPlace = { museum: string; locales: readonly Locale[] };

export type Editor = {
  place: EditorPlace;
  state: EditorState;
  draft: Draft;
  dispatch: Dispatch<Action>;
  problems: readonly Problem<RoomId>[];
  /** What is known of works: those of the floor, and those that were hung since. */
  works: ReadonlyMap<string, HungWork>;
  know(work: HungWork): void;
  picture: PlanPicture | null;
  showPicture(picture: PlanPicture): void;
  /** Selects a part of the plan and gives it the focus. */
  focus(selection: Selection): void;
  /** Tells a screen reader what was done. */
  say(text: string): void;
  /** Says what goes before a room with works is deleted. */
  askToRemove(selection: Selection): void;
  plan: RefObject<PlanHandle | null>;
};

/** What the plan can do for the rest of the page. */
export type PlanHandle = {
  /** Where on the plan a point of the window is, in metres; null beside it. */
  at(client: Point): Point | null;
  focusPart(name: string): void;
};

const EditorContext = createContext<Editor | null>(null);

export const EditorProvider = EditorContext;

/** The editor that the component is in. */
export function useEditor(): Editor {
  const editor = use(EditorContext);
  if (!editor) throw new Error("needs the floor's editor around it");
  return editor;
}

/** The name of a room in the reader's language, else in any. */
export function roomName(room: Floor["rooms"][number] | Draft["rooms"][number], locale: Locale): string {
  return room.texts[locale]?.name ?? Object.values(room.texts)[0]?.name ?? "";
}
