"use client";

import { TriangleAlert } from "lucide-react";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { staffPaths } from "@/components/staff/paths";
import { fieldOf, type ImportRow, sayNote } from "@/lib/imports/contract";
import { useFieldName } from "./field-names";

/** A row field by field, before and after, with everything there is to say of it. */
export function RowDetails({ museum, row }: { museum: string; row: ImportRow }) {
  const t = useTranslations("imports");
  const fieldName = useFieldName();
  const { changes, artworkId, accessionNumber } = row;
  const isNew = row.verdict === "new";
  return (
    <div className="flex flex-col gap-4">
      <Notes notes={row.notes} />
      {changes.length > 0 && (
        <table className="w-full table-fixed border-collapse text-sm">
          <thead className="text-muted text-xs [&_th]:py-1 [&_th]:pe-4 [&_th]:text-start [&_th]:font-normal">
            <tr>
              <th scope="col" className="w-36 md:w-52">
                {t("field")}
              </th>
              {!isNew && <th scope="col">{t("before")}</th>}
              <th scope="col">{t("after")}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ field, before, after }) => (
              <tr key={field} className="border-line border-t align-top [&>*]:py-1.5 [&>*]:pe-4">
                <th scope="row" className="text-start font-normal text-muted">
                  {fieldName(field)}
                </th>
                {!isNew && (
                  <td className="text-muted">
                    <Value field={field} value={before} />
                  </td>
                )}
                <td>
                  <Value field={field} value={after} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {artworkId && row.outcome !== "undone" && (
        <Link
          href={staffPaths.artwork(museum, artworkId)}
          prefetch={false}
          className="self-start text-sm underline decoration-edge underline-offset-4 hover:decoration-ink"
        >
          {accessionNumber}
        </Link>
      )}
    </div>
  );
}

function Notes({ notes }: Pick<ImportRow, "notes">) {
  const locale = useLocale();
  const fieldName = useFieldName();
  if (notes.length === 0) return null;
  return (
    <ul className="flex flex-col gap-1">
      {notes.map((note) => (
        <li key={`${note.code} ${note.field}`} className="flex gap-2">
          <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-danger" />
          <span className="min-w-0 break-words">
            {note.field && fieldOf(note.field) && (
              <span className="text-muted">{fieldName(note.field)}: </span>
            )}
            {sayNote(note, locale)}
          </span>
        </li>
      ))}
    </ul>
  );
}

type Fact = { label: string; text: string };

/** A field's value in words: lists in one line, facts and paragraphs in several. */
function Value({ field, value }: { field: string; value: unknown }) {
  const t = useTranslations("imports");
  const text = words(field, value);
  if (text === "") return <span className="text-muted">{t("nothing")}</span>;
  return <span className="block max-h-48 overflow-y-auto whitespace-pre-line break-words">{text}</span>;
}

function words(field: string, value: unknown): string {
  if (value === null || value === undefined) return "";
  if (fieldOf(field)?.kind === "facts")
    return (value as Fact[]).map(({ label, text }) => `${label}: ${text}`).join("\n");
  if (Array.isArray(value)) return value.join(fieldOf(field)?.kind === "urls" ? "\n" : "; ");
  return String(value);
}
