import { useState } from "react";

export type Selection = ReturnType<typeof useSelection>;

/** Which works are chosen in the list. Another list, named by `of`, begins with none: what is not seen is not meant. */
export function useSelection(of: string) {
  const [held, setHeld] = useState({ of, ids: new Set<string>(), last: 0 });
  const ids: ReadonlySet<string> = held.of === of ? held.ids : new Set<string>();
  const put = (next: Iterable<string>, last = 0) => setHeld({ of, ids: new Set(next), last });
  return {
    ids,
    /** Chooses the work at a place of the list or not; `through` does the same from the place before to here. */
    toggle(items: readonly { id: string }[], at: number, through: boolean) {
      const from = through ? held.last : at;
      const span = items.slice(Math.min(from, at), Math.max(from, at) + 1);
      const wanted = !ids.has(items[at]?.id ?? "");
      const next = new Set(ids);
      for (const { id } of span) {
        if (wanted) next.add(id);
        else next.delete(id);
      }
      put(next, at);
    },
    put,
    clear: () => put([]),
  };
}
