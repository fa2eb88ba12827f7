"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { CallProblem } from "@/components/staff/call-problem";
import { Button } from "@/components/ui/button";
import { useImportAction } from "@/lib/imports/client";
import { fieldOf, fieldsFor, type Import } from "@/lib/imports/contract";
import type { Locale } from "@/lib/kernel/locale";
import { useFieldName } from "./field-names";
import { FileReading } from "./file-reading";
import { Select } from "./select";

type Props = { museum: string; now: Import; locales: readonly Locale[] };

/** What each column of a file holds, as guessed and as chosen; then the dry run. */
export function MappingForm({ museum, now, locales }: Props) {
  // Read otherwise, the columns are others, and so is the choice.
  const key = JSON.stringify([now.reading, now.sheet, now.columns.map(({ name }) => name)]);
  return (
    <div className="flex max-w-5xl flex-col gap-8">
      <FileReading museum={museum} now={now} />
      <Columns key={key} museum={museum} now={now} locales={locales} />
    </div>
  );
}

function Columns({ museum, now, locales }: Props) {
  const t = useTranslations("imports");
  const [mapping, setMapping] = useState(now.mapping);
  const [emptyCells, setEmptyCells] = useState(now.options.emptyCells);
  const { mutate, isPending, error } = useImportAction(museum, now.id);
  const hint = useId();
  const hasNumber = mapping.includes("accessionNumber");
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        mutate({ do: "check", mapping, options: { emptyCells } });
      }}
      className="flex flex-col gap-5"
    >
      <div>
        <h2 className="font-medium text-lg">{t("mapping.title")}</h2>
        <p className="mt-0.5 max-w-prose text-muted text-sm">{t("mapping.lead")}</p>
      </div>
      <div className="overflow-x-auto rounded-xl border border-line bg-surface">
        <table className="w-full text-sm">
          <thead className="border-line border-b text-muted text-xs [&_th]:px-4 [&_th]:py-2.5 [&_th]:text-start [&_th]:font-normal">
            <tr>
              <th scope="col">{t("columns.heading")}</th>
              <th scope="col">{t("columns.samples")}</th>
              <th scope="col" className="w-72">
                {t("columns.field")}
              </th>
            </tr>
          </thead>
          <tbody>
            {now.columns.map((column, index) => (
              <ColumnRow
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place; two may have one heading
                key={index}
                number={index + 1}
                column={column}
                locales={locales}
                mapping={mapping}
                onChange={(key) => setMapping(mapping.map((old, at) => (at === index ? key : old)))}
              />
            ))}
          </tbody>
        </table>
      </div>
      <div className="flex flex-wrap items-end justify-between gap-4">
        <Select
          label={t("mapping.emptyCells")}
          value={emptyCells}
          onChange={(event) => setEmptyCells(event.target.value === "clear" ? "clear" : "keep")}
        >
          <option value="keep">{t("mapping.keep")}</option>
          <option value="clear">{t("mapping.clear")}</option>
        </Select>
        <div className="flex flex-wrap items-center justify-end gap-x-4 gap-y-2">
          {!hasNumber && (
            <p id={hint} className="max-w-80 text-danger text-sm">
              {t("mapping.needsNumber")}
            </p>
          )}
          <Button
            type="submit"
            look="primary"
            size="compact"
            disabled={isPending || !hasNumber}
            aria-describedby={hasNumber ? undefined : hint}
          >
            {isPending ? t("mapping.checking") : t("mapping.check")}
          </Button>
        </div>
      </div>
      {error && <CallProblem title={t("actionFailed")} error={error} />}
    </form>
  );
}

type ColumnProps = {
  number: number;
  column: Import["columns"][number];
  locales: readonly Locale[];
  mapping: Import["mapping"];
  onChange: (key: string | null) => void;
};

function ColumnRow({ number, column, locales, mapping, onChange }: ColumnProps) {
  const t = useTranslations("imports");
  const fieldName = useFieldName();
  const key = mapping[number - 1] ?? null;
  const name = column.name || t("mapping.nameless", { number });
  // A list may be told by several columns; anything else by one.
  const isTaken = (other: string) =>
    other !== key && mapping.includes(other) && !["list", "urls"].includes(fieldOf(other)?.kind ?? "");
  return (
    <tr className="border-line border-b align-top last:border-b-0 [&>*]:px-4 [&>*]:py-2.5">
      <th scope="row" className="max-w-56 break-words text-start font-medium leading-9">
        {name}
      </th>
      <td className="max-w-96 leading-9">
        <span className="block truncate text-muted" title={column.samples.join("\n")}>
          {column.samples.length > 0 ? column.samples.join("  ·  ") : t("mapping.empty")}
        </span>
      </td>
      <td>
        <Select
          label={t("mapping.fieldOf", { name })}
          labelHidden
          value={key ?? ""}
          onChange={(event) => onChange(event.target.value || null)}
          className="w-full"
        >
          <option value="">{t("mapping.leaveOut")}</option>
          {fieldsFor(locales).map((field) => (
            <option key={field.key} value={field.key} disabled={isTaken(field.key)}>
              {fieldName(field)}
            </option>
          ))}
        </Select>
      </td>
    </tr>
  );
}
