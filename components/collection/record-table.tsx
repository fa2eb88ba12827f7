"use client";

import { useVirtualizer } from "@tanstack/react-virtual";
import { ArrowDown, ArrowUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { cx } from "@/components/ui/cx";
import { SORT_OF } from "./list-query";
import { RecordRow } from "./record-row";
import { BIN, ROW_PX, type Shown, type TableProps } from "./table-props";

/** Rows before the last that is loaded at which the next page is asked for. */
const AHEAD = 30;

/** The works that match. Only what is in sight is drawn, however many there are. */
export function RecordTable(props: TableProps) {
  const t = useTranslations("collection");
  const { query, items, total, selection, at, wanted, onEnd } = props;
  const box = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_PX,
    overscan: 12,
    // The head stays in sight above the rows.
    scrollPaddingStart: ROW_PX,
    initialRect: { width: 0, height: 900 },
  });
  const drawn = rows.getVirtualItems();
  const [first, last] = [drawn[0], drawn.at(-1)];
  const isNearEnd = (last?.index ?? 0) >= items.length - AHEAD && items.length < total;
  useEffect(() => {
    if (isNearEnd) onEnd();
  }, [isNearEnd, onEnd]);
  useEffect(() => {
    if (wanted.current) rows.scrollToIndex(at);
  }, [at, rows, wanted]);
  const columns = query.filters.deleted ? BIN : query.columns;
  const all = items.length > 0 && items.every(({ id }) => selection.ids.has(id));
  return (
    <div
      ref={box}
      className={cx(
        "relative min-h-64 overflow-auto overscroll-contain border-line border-y transition-opacity duration-150 max-md:max-h-[70dvh]",
        props.stale && "opacity-60",
      )}
    >
      <table
        aria-label={t("title")}
        aria-rowcount={total + 1}
        className="w-full border-separate border-spacing-0 text-sm"
      >
        <thead className="sticky top-0 z-10 bg-ground">
          <tr aria-rowindex={1}>
            <th scope="col" className="sticky start-0 z-1 w-9 border-line border-b bg-ground">
              <label className="grid size-9 place-items-center">
                <input
                  type="checkbox"
                  aria-label={t("chooseShown", { count: items.length })}
                  checked={all}
                  onChange={() => (all ? selection.clear() : selection.put(items.map(({ id }) => id)))}
                  className="size-4 accent-accent"
                />
              </label>
            </th>
            <Head {...props} column="title" />
            {columns.map((column) => (
              <Head key={column} {...props} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {first && first.start > 0 && <Gap px={first.start} span={columns.length + 2} />}
          {drawn.map(({ index }) => {
            const line = items[index];
            return line && <RecordRow key={line.id} {...props} line={line} index={index} columns={columns} />;
          })}
          {last && last.end < rows.getTotalSize() && (
            <Gap px={rows.getTotalSize() - last.end} span={columns.length + 2} />
          )}
        </tbody>
      </table>
    </div>
  );
}

/** Room for the rows that are not drawn. */
function Gap({ px, span }: { px: number; span: number }) {
  return (
    <tr aria-hidden style={{ height: px }}>
      <td colSpan={span} />
    </tr>
  );
}

const NUMBERS: readonly string[] = ["views", "scans"];

function Head({ query, column, onSort }: TableProps & { column: Shown | "title" }) {
  const t = useTranslations("collection");
  const sort = SORT_OF[column];
  const here = sort !== undefined && sort === query.sort;
  const isNumber = NUMBERS.includes(column);
  const first = isNumber || column === "changed" ? "desc" : "asc";
  const next = here ? (query.order === "asc" ? "desc" : "asc") : first;
  const Arrow = query.order === "asc" ? ArrowUp : ArrowDown;
  return (
    <th
      scope="col"
      aria-sort={here ? (query.order === "asc" ? "ascending" : "descending") : undefined}
      className={cx(
        "h-10 whitespace-nowrap border-line border-b px-2 font-normal text-muted",
        isNumber ? "text-end" : "text-start",
        column === "title" && "sticky start-9 z-1 bg-ground",
      )}
    >
      {sort ? (
        <button
          type="button"
          onClick={() => onSort(sort, next)}
          className={cx(
            "-mx-1.5 inline-flex min-h-8 items-center gap-1 rounded-md px-1.5 hover:bg-ink/6 hover:text-ink",
            here && "font-medium text-ink",
          )}
        >
          {t(`column.${column}`)}
          {here && <Arrow aria-hidden className="size-3.5" />}
        </button>
      ) : (
        t(`column.${column}`)
      )}
    </th>
  );
}
