import { mkdir, writeFile } from "node:fs/promises";
import sharp from "sharp";
import { MARK_PATH } from "@/components/ui/mark";

// Draws every icon of the installed app from the one mark: `npx tsx scripts/icons.ts`.

const GROUND = "#151412";
const LIGHT = "#f1eee7";
const TARGET = "public/icons";

/** The mark on its ground; `scale` is the share of the side that the 32-unit mark takes. */
function tile(side: number, scale: number, radius: number): string {
  const offset = (1 - scale) * 16;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 32 32">
<rect width="32" height="32" rx="${radius}" fill="${GROUND}"/>
<g transform="translate(${offset} ${offset}) scale(${scale})"><path d="${MARK_PATH}" fill="${LIGHT}" fill-rule="evenodd" transform="translate(-0.5 0.5)"/></g></svg>`;
}

/** An .ico that holds one PNG (the format allows that since Windows Vista). */
function ico(png: Buffer, side: number): Buffer {
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(1, 4);
  header.writeUInt8(side, 6);
  header.writeUInt8(side, 7);
  header.writeUInt16LE(1, 10);
  header.writeUInt16LE(32, 12);
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(22, 18);
  return Buffer.concat([header, png]);
}

const png = (side: number, scale: number, radius: number) =>
  sharp(Buffer.from(tile(side, scale, radius)))
    .png({ compressionLevel: 9, palette: true })
    .toBuffer();

await mkdir(TARGET, { recursive: true });
await writeFile(
  `${TARGET}/mark.svg`,
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><style>path{fill:${GROUND}}@media (prefers-color-scheme:dark){path{fill:${LIGHT}}}</style><path d="${MARK_PATH}" fill-rule="evenodd"/></svg>\n`,
);
await writeFile(`${TARGET}/any-192.png`, await png(192, 0.72, 7));
await writeFile(`${TARGET}/any-512.png`, await png(512, 0.72, 7));
await writeFile(`${TARGET}/maskable-512.png`, await png(512, 0.54, 0));
await writeFile(`${TARGET}/apple-180.png`, await png(180, 0.64, 0));
await writeFile("public/favicon.ico", ico(await png(48, 0.86, 7), 48));
console.log(`Icons drawn in ${TARGET}.`);
