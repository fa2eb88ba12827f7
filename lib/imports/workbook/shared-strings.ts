import { readXml } from "./xml";

/** The texts that cells of a workbook share, in their order; formatted pieces are put together, readings left out. */
export async function readSharedStrings(parts: AsyncIterable<Uint8Array>): Promise<string[]> {
  const strings: string[] = [];
  let text = "";
  let inText = false;
  let inReading = false;
  const pieces = readXml(parts, {
    open(name) {
      if (name === "si") text = "";
      if (name === "rPh") inReading = true;
      if (name === "t") inText = !inReading;
    },
    close(name) {
      if (name === "si") strings.push(text);
      if (name === "rPh") inReading = false;
      if (name === "t") inText = false;
    },
    text(given) {
      if (inText) text += given;
    },
  });
  for await (const _ of pieces);
  return strings.map(unescaped);
}

/** Characters that XML can't hold are written `_x000D_` (ECMA-376, 22.4.2.4). */
export const unescaped = (text: string) =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
