import { readWholeXml } from "./xml";

/** Formats that every workbook knows by number and that show dates (ECMA-376, 18.8.30). */
const BUILT_IN = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
]);

/** For each style of cells, in their order, whether it shows a number as a date. */
export async function readDateStyles(parts: AsyncIterable<Uint8Array>): Promise<boolean[]> {
  const own = new Map<number, string>();
  const formats: number[] = [];
  let inCells = false;
  await readWholeXml(parts, {
    open(name, { numFmtId = "0", formatCode = "" }) {
      if (name === "cellXfs") inCells = true;
      if (name === "numFmt") own.set(Number(numFmtId), formatCode);
      if (name === "xf" && inCells) formats.push(Number(numFmtId));
    },
    close(name) {
      if (name === "cellXfs") inCells = false;
    },
  });
  return formats.map((id) => BUILT_IN.has(id) || isDateFormat(own.get(id) ?? ""));
}

/** A format with years or days in it, texts and colours aside. */
function isDateFormat(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "");
  return /[yd]/i.test(bare) && !/general/i.test(bare);
}

const DAY_MS = 86_400_000;
/** Day 60 is the 29th of February 1900, which never was: days after it are counted one too far. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/** The day that a serial number means, as `2004-02-29`. Null where it means none. */
export function dayOf(serial: number, since1904: boolean): string | null {
  if (!(serial >= 0 && serial < 2_958_466)) return null;
  const isEarly = !since1904 && serial < 60;
  const at = new Date(
    (since1904 ? EPOCH_1904 : EPOCH_1900) + (Math.floor(serial) + (isEarly ? 1 : 0)) * DAY_MS,
  );
  return at.toISOString().slice(0, 10);
}
