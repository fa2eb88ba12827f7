"use client";

import { useRouter } from "next/navigation";
import { useCallback, useEffect, useState } from "react";
import { CallProblem } from "@/components/staff/call-problem";
import { ConflictDialog } from "@/components/staff/conflict-dialog";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toasts";
import { readFloor, useSaveFloor } from "@/lib/building/client";
import { isConflict } from "@/lib/http/client-fetch";
import { useEditor } from "./editor-context";
import { toSave } from "./model/draft";
import { useWords } from "./use-words";

/** Whether all is saved, and the button that does it; Ctrl or ⌘ and S is the same. */
export function SaveControls({ dirty }: { dirty: boolean }) {
  const { place, state, draft, dispatch, problems } = useEditor();
  const { t } = useWords();
  const toast = useToast();
  const router = useRouter();
  const save = useSaveFloor(place.museum);
  const [conflict, setConflict] = useState<string | null>(null);
  const unnamed = [draft, ...draft.rooms].some(({ texts }) => !texts[place.locales[0] ?? "en"]?.name.trim());
  const broken = problems.some(({ severity }) => severity === "error") || unnamed;
  const { mutate, isPending } = save;

  const run = useCallback(
    (floor = state.floor) => {
      if (broken || isPending) return;
      mutate(toSave(withoutEmptyNames(draft), state.saved, floor), {
        onSuccess: ({ floor: saved, takenDown }) => {
          dispatch({ type: "saved", floor: saved, draft });
          toast({ text: takenDown > 0 ? t("savedTakenDown", { count: takenDown }) : t("savedNow") });
          // The list of floors beside the plan may bear another name.
          router.refresh();
        },
        onError: (error) => {
          if (isConflict(error)) setConflict(error.message);
        },
      });
    },
    [broken, draft, dispatch, isPending, mutate, router, state.floor, state.saved, t, toast],
  );
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "s") return;
      event.preventDefault();
      if (dirty) run();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [dirty, run]);

  const take = (type: "opened" | "rebased") => async () =>
    dispatch({ type, floor: await readFloor(place.museum, state.floor.id) });

  return (
    <div className="flex flex-col items-end gap-2">
      <div className="flex items-center gap-3">
        <p role="status" className="text-muted text-sm">
          {t(isPending ? "saving" : dirty ? (broken ? "cannotSave" : "notSaved") : "allSaved")}
        </p>
        <Button size="compact" look="primary" disabled={!dirty || broken || isPending} onClick={() => run()}>
          {t("save")}
        </Button>
      </div>
      {save.error && conflict === null && !isConflict(save.error) && (
        <CallProblem title={t("saveFailed")} error={save.error} />
      )}
      <ConflictDialog
        title={t("conflictTitle")}
        detail={conflict}
        failed={t("saveFailed")}
        takeTheirs={{ label: t("takeTheirs"), run: take("opened") }}
        keepMine={{ label: t("keepMine"), run: take("rebased") }}
        onClose={() => setConflict(null)}
      >
        {t("conflictText")}
      </ConflictDialog>
    </div>
  );
}

/** A language in which something has no name yet is left out: its readers get the museum's first. */
function withoutEmptyNames<T extends Parameters<typeof toSave>[0]>(draft: T): T {
  const named = <V extends { name: string }>(texts: Partial<Record<string, V>>) =>
    Object.fromEntries(Object.entries(texts).filter(([, text]) => text?.name.trim()));
  return {
    ...draft,
    texts: named(draft.texts),
    rooms: draft.rooms.map((room) => ({ ...room, texts: named(room.texts) })),
  };
}
