"use client";

import { useCallback, useDeferredValue, useEffect, useMemo, useReducer, useRef, useState } from "react";
import { type Floor, problemsOf } from "@/lib/building/contract";
import type { HungWork } from "@/lib/catalog/contract";
import type { Editor, EditorPlace, PlanHandle } from "./editor-context";
import { remove } from "./model/commands";
import { differs } from "./model/draft";
import { nameOf, type Selection } from "./model/selection";
import { opened, reduce } from "./model/state";

/** One floor's editing: the state, and what the parts of the page do with it. */
export function useEditing(floor: Floor, place: EditorPlace) {
  const [state, dispatch] = useReducer(reduce, floor, opened);
  const draft = state.history.present;
  const [works, setWorks] = useState<ReadonlyMap<string, HungWork>>(
    () => new Map(floor.works.map((work) => [work.id, work])),
  );
  const [picture, showPicture] = useState(floor.picture);
  const [said, say] = useState("");
  const [asked, setAsked] = useState<Selection | null>(null);
  const plan = useRef<PlanHandle>(null);
  const wanted = useRef<string | null>(null);

  const focus = useCallback((selection: Selection) => {
    wanted.current = nameOf(selection);
    dispatch({ type: "select", selection });
  }, []);
  // After what was selected is drawn: only then can it have the focus.
  useEffect(() => {
    if (!wanted.current) return;
    plan.current?.focusPart(wanted.current);
    wanted.current = null;
  });

  const know = useCallback((work: HungWork) => setWorks((now) => new Map(now).set(work.id, work)), []);
  const hangsIn = (selection: Selection) =>
    selection.kind === "room"
      ? Object.values(draft.works).filter(({ roomId }) => roomId === selection.id).length
      : 0;
  const removeNow = (selection: Selection) =>
    dispatch({ type: "change", draft: remove(draft, selection), select: null });
  const askToRemove = (selection: Selection) =>
    hangsIn(selection) > 0 ? setAsked(selection) : removeNow(selection);

  // A house of a hundred rooms is looked through in some 60 ms: dragging does not wait for that.
  const looked = useDeferredValue(draft);
  const problems = useMemo(() => problemsOf(looked), [looked]);
  const editor: Editor = {
    ...{ place, state, draft, dispatch, problems, works, know, picture, showPicture },
    ...{ focus, say, askToRemove, plan },
  };
  const asking = asked && {
    selection: asked,
    count: hangsIn(asked),
    answer: (yes: boolean) => {
      if (yes) removeNow(asked);
      setAsked(null);
    },
  };
  return { editor, said, asking, dirty: differs(draft, state.saved) };
}
