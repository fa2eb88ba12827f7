import { z } from "zod";
import { differing, type Path, type Values } from "./values";

/** What was typed and not saved: on which version, what was there before, and what is there now. */
export type Kept = { version: number; base: Partial<Values>; mine: Partial<Values> };

const Stored = z.object({
  version: z.number().int(),
  base: z.record(z.string(), z.unknown()),
  mine: z.record(z.string(), z.unknown()),
});

/** A place in this tab, gone with it: nobody who sits down here later finds it. */
type Drawer = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** Keeps what is not saved of one work, so that a reload or a way back brings it back. */
export function keeper(drawer: Drawer | null, name: string) {
  const key = `artscope.record.${name}`;
  return {
    put(version: number, base: Values, mine: Values): void {
      const paths = differing(base, mine);
      const only = (values: Values) => Object.fromEntries(paths.map((path) => [path, values[path]]));
      try {
        if (paths.length === 0) drawer?.removeItem(key);
        else drawer?.setItem(key, JSON.stringify({ version, base: only(base), mine: only(mine) }));
      } catch {
        // A full drawer: what is typed is still on the page, and the guard asks before it goes.
      }
    },
    /** Null where nothing was kept, or nothing that fits this form. */
    take(form: Values): Kept | null {
      const stored = Stored.safeParse(parsed(drawer?.getItem(key) ?? null)).data;
      if (!stored) return null;
      const fitting = (values: Record<string, unknown>) =>
        Object.fromEntries(
          Object.entries(values).filter(
            ([path, value]) => path in form && isAlike(form[path as Path], value),
          ),
        );
      const mine = fitting(stored.mine);
      return Object.keys(mine).length > 0
        ? { version: stored.version, base: fitting(stored.base), mine }
        : null;
    },
    drop(): void {
      drawer?.removeItem(key);
    },
  };
}
export type Keeper = ReturnType<typeof keeper>;

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "null");
  } catch {
    return null;
  }
}

/** Of the same kind, so that the form can show it; null and a number or an id stand for each other. */
function isAlike(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) || Array.isArray(other)) return Array.isArray(one) && Array.isArray(other);
  return one === null || other === null || typeof one === typeof other;
}
