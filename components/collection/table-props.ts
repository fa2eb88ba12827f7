import type { RefObject } from "react";
import type { RecordLine } from "@/lib/catalog/contract";
import type { Column, ListQuery } from "./list-query";
import type { Selection } from "./use-selection";

/** Every row is as high as the others, so that the list knows where they are without drawing them. */
export const ROW_PX = 52;

/** How the reader writes dates, and the museum's zone. */
export type Clock = { locale: string; timeZone: string };

/** Of what was deleted one wants to know until when it can be had back. */
export const BIN = ["number", "artist", "deleted", "daysLeft"] as const;

export type Shown = Column | (typeof BIN)[number];

export type TableProps = {
  museum: string;
  clock: Clock;
  query: ListQuery;
  items: readonly RecordLine[];
  total: number;
  selection: Selection;
  /** Which row the keyboard is at. */
  at: number;
  /** Whether that row is to take the focus, once. */
  wanted: RefObject<boolean>;
  stale: boolean;
  onAt(at: number): void;
  onSort(sort: ListQuery["sort"], order: ListQuery["order"]): void;
  onEnd(): void;
  onRestore(line: RecordLine): void;
};
