import { create } from "qrcode";

/** ISO/IEC 18004 wants four modules of white around a code; readers fail on less. */
export const QUIET_MODULES = 4;

export type Qr = {
  /** Modules of a side, the quiet zone included. */
  modules: number;
  /** Dark modules of one row that touch, in modules from the corner of the quiet zone. */
  runs: { x: number; y: number; length: number }[];
};

/** The code of a text with the white around it. Medium correction: a scratched label still reads. */
export function qrOf(text: string): Qr {
  const { modules } = create(text, { errorCorrectionLevel: "M" });
  const { size } = modules;
  const runs: Qr["runs"] = [];
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      if (!modules.get(row, column)) continue;
      const from = column;
      while (column + 1 < size && modules.get(row, column + 1)) column += 1;
      runs.push({ x: from + QUIET_MODULES, y: row + QUIET_MODULES, length: column - from + 1 });
    }
  }
  return { modules: size + QUIET_MODULES * 2, runs };
}
