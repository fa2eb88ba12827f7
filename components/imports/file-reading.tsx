"use client";

import { useTranslations } from "next-intl";
import { CallProblem } from "@/components/staff/call-problem";
import { type Reading, useImportAction } from "@/lib/imports/client";
import { DELIMITERS, ENCODINGS, type Import } from "@/lib/imports/contract";
import { Select } from "./select";

const SIGNS = { ",": "comma", ";": "semicolon", "\t": "tab", "|": "bar" } as const;
const ENCODING_NAMES = {
  "utf-8": "UTF-8",
  "windows-1252": "Windows-1252 (Latin-1)",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16 BE",
  macintosh: "Mac OS Roman",
} as const;

/** How a file is read: encoding and separator of a text, the sheet of a workbook. */
export function FileReading({ museum, now }: { museum: string; now: Import }) {
  const t = useTranslations("imports");
  const { mutate, isPending, error } = useImportAction(museum, now.id);
  const { reading, sheets, sheet } = now;
  const read = (as: Reading) => mutate({ do: "read", as });
  if (!reading && sheets.length < 2) return null;
  return (
    <section aria-label={t("reading.title")} className="flex flex-col gap-2">
      <div className="flex flex-wrap items-end gap-4">
        {reading && (
          <>
            <Select
              label={t("reading.encoding")}
              value={reading.encoding}
              disabled={isPending}
              onChange={(event) => read({ encoding: event.target.value })}
            >
              {ENCODINGS.map((encoding) => (
                <option key={encoding} value={encoding}>
                  {ENCODING_NAMES[encoding]}
                </option>
              ))}
            </Select>
            <Select
              label={t("reading.delimiter")}
              value={reading.delimiter}
              disabled={isPending}
              onChange={(event) => read({ delimiter: event.target.value })}
            >
              {DELIMITERS.map((delimiter) => (
                <option key={delimiter} value={delimiter}>
                  {t(`reading.${SIGNS[delimiter]}`)}
                </option>
              ))}
            </Select>
          </>
        )}
        {sheets.length > 1 && (
          <Select
            label={t("reading.sheet")}
            value={sheet ?? ""}
            disabled={isPending}
            onChange={(event) => read({ sheet: event.target.value })}
          >
            {sheets.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        )}
      </div>
      {reading && <p className="text-muted text-sm">{t("reading.hint")}</p>}
      {error && <CallProblem title={t("actionFailed")} error={error} />}
    </section>
  );
}
