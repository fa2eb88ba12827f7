import { staffPaths } from "@/components/staff/paths";
import type { RowsShown } from "@/lib/imports/client";
import type { ImportCounts } from "@/lib/imports/contract";

/** Views of an import's rows: what they would do, then what was done. */
export const VIEWS = ["all", "new", "changed", "unchanged", "refused", "noted", "kept", "left"] as const;
export type View = (typeof VIEWS)[number];

/** What the page shows; all of it is in the address. */
export type ImportQuery = { show: View; search: string };

/** The query that an address asks for. What can't be understood is left out. */
export function readImportQuery(text: (key: string) => string | null | undefined): ImportQuery {
  const show = VIEWS.find((view) => view === text("show")) ?? "all";
  return { show, search: (text("search") ?? "").slice(0, 100) };
}

/** The address of an import's page with a change of its view. */
export function importHref(
  museum: string,
  importId: string,
  query: ImportQuery,
  change: Partial<ImportQuery> = {},
): string {
  const { show, search } = { ...query, ...change };
  return staffPaths.import(museum, importId, { show: show === "all" ? undefined : show, search });
}

/** The rows of a view. */
export function shownRows({ show, search }: ImportQuery): RowsShown {
  const found = search ? { search } : {};
  switch (show) {
    case "all":
      return found;
    case "noted":
      return { ...found, noted: "true" };
    case "kept":
    case "left":
      return { ...found, outcome: show };
    default:
      return { ...found, verdict: show };
  }
}

/** How many rows a view has. */
export const countOf = (counts: ImportCounts, view: View): number =>
  view === "all" ? counts.read : counts[view];
