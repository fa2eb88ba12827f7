"use client";

import { ChevronRight } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useId, useState } from "react";
import { cx } from "@/components/ui/cx";
import { type ImportRow, sayNote } from "@/lib/imports/contract";
import { useFieldName } from "./field-names";
import { RowDetails } from "./row-details";

const COLUMNS = 4;

/** Rows of an import in the file's order; opened, a row shows each field before and after. */
export function RowTable({ museum, rows }: { museum: string; rows: ImportRow[] }) {
  const t = useTranslations("imports.columns");
  return (
    <div className="rounded-xl border border-line bg-surface">
      <table className="w-full table-fixed text-sm">
        <thead className="sticky top-0 z-10 border-line border-b bg-surface text-muted text-xs [&_th]:py-2.5 [&_th]:pe-4 [&_th]:text-start [&_th]:font-normal">
          <tr>
            <th scope="col" className="w-24 rounded-ss-xl ps-9">
              {t("row")}
            </th>
            <th scope="col" className="w-36 md:w-40">
              {t("number")}
            </th>
            <th scope="col" className="max-md:hidden">
              {t("work")}
            </th>
            <th scope="col" className="rounded-se-xl">
              {t("effect")}
            </th>
          </tr>
        </thead>
        {rows.map((row) => (
          <Row key={row.row} museum={museum} row={row} />
        ))}
      </table>
    </div>
  );
}

function Row({ museum, row }: { museum: string; row: ImportRow }) {
  const t = useTranslations("imports");
  const [open, setOpen] = useState(false);
  const details = useId();
  const hasMore = row.changes.length > 0 || row.notes.length > 0;
  return (
    <tbody className={cx("border-line border-b last:border-b-0", open && "bg-ink/[0.025]")}>
      <tr className="align-top transition-colors duration-150 hover:bg-ink/[0.025] [&>*]:py-2 [&>*]:pe-4">
        <th scope="row" className="ps-3 text-start font-normal tabular-nums">
          {hasMore ? (
            <button
              type="button"
              aria-expanded={open}
              aria-controls={open ? details : undefined}
              aria-label={t("showRow", { row: row.row })}
              onClick={() => setOpen(!open)}
              className="-my-1 flex min-h-7 w-full items-center gap-2"
            >
              <ChevronRight
                aria-hidden
                className={cx(
                  "size-4 shrink-0 text-muted transition-transform duration-150",
                  open ? "rotate-90" : "rtl:rotate-180",
                )}
              />
              {row.row}
            </button>
          ) : (
            <span className="ps-6">{row.row}</span>
          )}
        </th>
        <td className="break-words">
          {row.accessionNumber ?? <span className="text-muted">{t("nothing")}</span>}
        </td>
        <td className="max-md:hidden">
          <span className="line-clamp-2 break-words">
            {row.title || <span className="text-muted">{t("nothing")}</span>}
          </span>
        </td>
        <td>
          <Effect row={row} />
        </td>
      </tr>
      {open && (
        <tr>
          <td colSpan={COLUMNS} id={details} className="px-4 pt-1 pb-5 md:ps-9">
            <RowDetails museum={museum} row={row} />
          </td>
        </tr>
      )}
    </tbody>
  );
}

/** In a line, what a row does or did: a word, and the fields or the reason. */
function Effect({ row }: { row: ImportRow }) {
  const t = useTranslations("imports");
  const locale = useLocale();
  const fieldName = useFieldName();
  const { verdict, outcome, changes, notes } = row;
  const word = outcome ? t(`outcomes.${outcome}`) : verdict ? t(`verdicts.${verdict}`) : "";
  const isTrouble = verdict === "refused" || outcome === "kept" || outcome === "left";
  const isChange = verdict === "changed" && !isTrouble;
  const note = isTrouble ? notes.at(outcome ? -1 : 0) : verdict === "changed" ? undefined : notes[0];
  return (
    <span className="line-clamp-2 break-words">
      <span
        className={cx(
          "font-medium",
          isTrouble && "text-danger",
          verdict === "unchanged" && "font-normal text-muted",
        )}
      >
        {word}
      </span>
      {isChange && (
        <span className="text-muted"> · {changes.map(({ field }) => fieldName(field)).join(", ")}</span>
      )}
      {note && <span className="text-muted"> · {sayNote(note, locale)}</span>}
    </span>
  );
}
