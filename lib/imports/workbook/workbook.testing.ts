import { crc32, deflateRawSync } from "node:zlib";

type Part = {
  name: string;
  data: string | Buffer /** What the archive claims, where it lies. */;
  claims?: number;
};

/** A ZIP file of these parts. Small on purpose: what tests want of it is to say things that no packer would. */
export function zip(parts: Part[]): Uint8Array {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, data, claims } of parts) {
    const bytes = Buffer.from(data);
    const packed = deflateRawSync(bytes);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(checksum(bytes), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(claims ?? bytes.length, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const head = Buffer.concat([Buffer.from("PK\u0003\u0004"), fields, Buffer.from(name)]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([Buffer.from("PK\u0001\u0002\u0014\u0000"), fields, rest, Buffer.from(name)]));
    local.push(head, packed);
    offset += head.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...local, directory, Buffer.from("PK\u0005\u0006"), end]);
}

/** Node 20.9, the oldest that we run on, has no crc32 of its own. */
function checksum(bytes: Buffer): number {
  if (typeof crc32 === "function") return crc32(bytes);
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

type Content = {
  /** `<row>` elements by sheet. */
  sheets: Record<string, string>;
  strings?: string;
  styles?: string;
  workbook?: string;
  hidden?: string[];
  more?: Part[];
};

/** The parts of a workbook of these sheets. */
export function workbookParts({
  sheets,
  strings = "",
  styles = "",
  workbook = "",
  hidden = [],
  more = [],
}: Content): Part[] {
  const names = Object.keys(sheets);
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${KIND}/${type}" Target="${target}"/>`;
  const relations = (...list: string[]) =>
    `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join("")}</Relationships>`;
  const sheet = (name: string, index: number) =>
    `<sheet name="${name}" sheetId="${index + 1}" r:id="s${index}" ${hidden.includes(name) ? 'state="hidden"' : ""}/>`;
  return [
    { name: "_rels/.rels", data: relations(relation("r1", "officeDocument", "xl/workbook.xml")) },
    {
      name: "xl/_rels/workbook.xml.rels",
      data: relations(
        ...names.map((_, index) => relation(`s${index}`, "worksheet", `worksheets/sheet${index}.xml`)),
        relation("st", "styles", "/xl/styles.xml"),
        relation("ss", "sharedStrings", "sharedStrings.xml"),
      ),
    },
    {
      name: "xl/workbook.xml",
      data: `${XML}<workbook xmlns="${MAIN}" xmlns:r="${KIND}">${workbook}<sheets>${names.map(sheet).join("")}</sheets></workbook>`,
    },
    { name: "xl/styles.xml", data: `${XML}<styleSheet xmlns="${MAIN}">${styles}</styleSheet>` },
    { name: "xl/sharedStrings.xml", data: `${XML}<sst xmlns="${MAIN}">${strings}</sst>` },
    ...names.map((name, index) => ({
      name: `xl/worksheets/sheet${index}.xml`,
      data: `${XML}<worksheet xmlns="${MAIN}"><sheetData>${sheets[name]}</sheetData></worksheet>`,
    })),
    ...more,
  ];
}

/** A workbook as a file. */
export const workbook = (content: Content) => zip(workbookParts(content));

/** A row of texts that stand in its cells themselves. */
export const row = (number: number, ...cells: string[]) =>
  `<row r="${number}">${cells
    .map(
      (cell, column) =>
        `<c r="${String.fromCharCode(65 + column)}${number}" t="inlineStr"><is><t>${cell}</t></is></c>`,
    )
    .join("")}</row>`;
