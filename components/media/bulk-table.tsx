"use client";

import { useTranslations } from "next-intl";
import { BulkTableRow } from "./bulk-row";
import type { Bulk } from "./use-bulk";

const COLUMNS = ["file", "number", "work", "view", "state"] as const;

/** Which file becomes a picture of which work, to be looked at and corrected before anything is sent. */
export function BulkTable({ museum, bulk }: { museum: string; bulk: Bulk }) {
  const t = useTranslations("media.bulk");
  return (
    <div className="overflow-x-auto rounded-xl border border-line bg-surface">
      <table className="w-full text-sm">
        <caption className="sr-only">{t("title")}</caption>
        <thead>
          <tr className="border-line border-b text-start text-muted">
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className="px-3 py-2 text-start font-normal">
                {t(`columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        {bulk.rows.map((row) => (
          <BulkTableRow key={row.key} museum={museum} row={row} bulk={bulk} />
        ))}
      </table>
    </div>
  );
}
