"use client";

import { createContext, use, useCallback, useSyncExternalStore } from "react";
import { useReady } from "@/components/ui/ready";
import type { ArtworkRecord } from "@/lib/catalog/contract";
import type { Locale } from "@/lib/kernel/locale";
import type { Building } from "@/lib/museums/contract";
import type { RecordEditor, State } from "./editor";
import type { Issue, Path, Values } from "./values";

/** Which of the museum's languages the form shows: one, or the first beside another. */
export type Shown = Locale | "both";

export type Place = {
  museum: string;
  timeZone: string;
  /** Region and language in which dates and times are written. */
  dateLocale: string;
  /** The museum's languages, the one it catalogues in first. */
  locales: readonly Locale[];
  building: Building;
};

type Shared = { editor: RecordEditor; place: Place; shown: Shown; show: (shown: Shown) => void };

const RecordContext = createContext<Shared | null>(null);

export const RecordProvider = RecordContext.Provider;

/** The work that is being written, and where. */
export function useShared(): Shared {
  const shared = use(RecordContext);
  if (!shared) throw new Error("the record's form is used outside its page");
  return shared;
}

/** A part of the editor's state; only a change of this part draws anew. `read` answers something that stays the same while nothing changes. */
export function useEditorState<T>(read: (state: State) => T): T {
  const { editor } = useShared();
  const get = useCallback(() => read(editor.snapshot()), [editor, read]);
  return useSyncExternalStore(editor.subscribe, get, get);
}

const recordOf = ({ record }: State) => record;
export const useRecord = (): ArtworkRecord | null => useEditorState(recordOf);

/** One field of the form: what is in it, and what is wrong with it once it was left or a save was tried. */
export function useField<P extends Path>(path: P) {
  const { editor } = useShared();
  const value = useEditorState(useCallback((state: State) => state.values[path], [path]));
  const issue = useEditorState(
    useCallback(
      ({ issues, strict, touched }: State): Issue | null =>
        (strict || touched.has(path) ? issues.get(path) : null) ?? null,
      [path],
    ),
  );
  const set = useCallback(
    (next: Values[P]) => editor.set({ [path]: next } as Partial<Values>),
    [editor, path],
  );
  const touch = useCallback(() => editor.touch(path), [editor, path]);
  const readOnly = !useReady();
  return { id: fieldId(path), value, issue, set, touch, readOnly };
}

/** The id of a field's control, so that a message can lead to it. */
export const fieldId = (path: Path): string => `field-${path.replaceAll(".", "-")}`;
