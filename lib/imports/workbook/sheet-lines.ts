import { ROWS_MAX } from "../limits";
import type { Line } from "../reading/tabular";
import { dayOf } from "./dates";
import { unescaped } from "./shared-strings";
import type { Sheet, Workbook } from "./workbook";
import { readXml } from "./xml";

/** Columns have names up to XFD; what stands beyond this one is not held. */
const COLUMNS_HELD = 1_000;

type Cell = { column: number; type: string; style: number; value: string; text: string };

/** The lines of a sheet, formulas as what they came to last; rows that are left out are empty lines. */
export async function* sheetLines(workbook: Workbook, sheet: Sheet): AsyncGenerator<Line> {
  const strings = await workbook.strings();
  const lines: Line[] = [];
  let row = 0;
  let cells: Cell[] = [];
  let cell: Cell | null = null;
  let inside: "v" | "t" | null = null;
  const pieces = readXml(workbook.archive.read(sheet.part), {
    open(name, { r, t = "n", s = "0" }) {
      if (name === "row") {
        const number = Number(r ?? row + 1);
        // Beyond the limit one line more is enough to be refused by.
        for (; row + 1 < Math.min(number, ROWS_MAX + 3); row++) lines.push({ cells: [] });
        cells = [];
      }
      if (name === "c")
        cell = {
          column: columnOf(r) ?? (cells.at(-1)?.column ?? -1) + 1,
          type: t,
          style: Number(s),
          value: "",
          text: "",
        };
      if (name === "v" || name === "t") inside = name;
      // How a word is read aloud is no part of it.
      if (name === "rPh") inside = null;
    },
    close(name) {
      if (name === "v" || name === "t") inside = null;
      if (name === "c" && cell) {
        cells.push(cell);
        cell = null;
      }
      if (name === "row") {
        lines.push(lineOf(cells, workbook, strings));
        row += 1;
      }
    },
    text(given) {
      if (!cell || !inside) return;
      if (inside === "v") cell.value += given;
      else cell.text += given;
    },
  });
  for await (const _ of pieces) yield* lines.splice(0);
}

/** The column of a cell's name: `A1` is 0, `AB7` is 27. */
function columnOf(name: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/i.exec(name ?? "")?.[0].toUpperCase();
  if (!letters) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function lineOf(cells: readonly Cell[], workbook: Workbook, strings: readonly string[]): Line {
  const line: string[] = [];
  for (const cell of cells) {
    const text = textOf(cell, workbook, strings);
    if (text === "") continue;
    if (cell.type === "e")
      return { unreadable: { code: "cellError", values: { column: cell.column + 1, text } } };
    if (cell.column >= COLUMNS_HELD)
      return {
        unreadable: { code: "tooManyCells", values: { cells: cell.column + 1, columns: COLUMNS_HELD } },
      };
    while (line.length < cell.column) line.push("");
    line[cell.column] = text;
  }
  return { cells: line };
}

function textOf({ type, style, value, text }: Cell, workbook: Workbook, strings: readonly string[]): string {
  switch (type) {
    case "s":
      return strings[Number(value)] ?? "";
    case "inlineStr":
      return unescaped(text);
    case "b":
      return value === "1" ? "yes" : value === "0" ? "no" : "";
    case "str":
      return unescaped(value);
    case "d":
      return value.replace(/T00:00:00(?:\.0+)?Z?$/, "");
    case "n": {
      if (value.trim() === "") return "";
      const number = Number(value);
      const day = workbook.dateStyles[style] ? dayOf(number, workbook.since1904) : null;
      // Fifteen digits, as spreadsheets count: 0.1 + 0.2 is 0.3 there.
      return day ?? String(Number(number.toPrecision(15)));
    }
    default:
      return value;
  }
}
