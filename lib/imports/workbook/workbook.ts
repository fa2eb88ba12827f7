import { AppError } from "@/lib/kernel/errors";
import { type Archive, openArchive } from "./archive";
import { readDateStyles } from "./dates";
import { readSharedStrings } from "./shared-strings";
import { readWholeXml } from "./xml";

export type Sheet = { name: string; part: string };

/** A workbook that is open: its sheets, and what their cells refer to. */
export type Workbook = {
  archive: Archive;
  sheets: Sheet[];
  /** Days are counted from 1904 in workbooks of old Macs. */
  since1904: boolean;
  /** For each style of cells whether it shows a number as a date. */
  dateStyles: boolean[];
  strings(): Promise<string[]>;
};

/** Opens a workbook (ECMA-376). Throws `unsupported_type` for another kind of archive, `unprocessable` for a damaged one. */
export async function openWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const archive = await openArchive(bytes);
  const root = await relationsOf(archive, "_rels/.rels", "");
  const main = [...root.values()].find(({ type }) => type.endsWith("/officeDocument"))?.target;
  if (!main || !archive.has(main) || !/\bworkbook\b|xl\//i.test(main))
    throw new AppError("unsupported_type", "Send a CSV file, or a workbook saved as XLSX.");
  const folder = main.includes("/") ? main.slice(0, main.lastIndexOf("/") + 1) : "";
  const relations = await relationsOf(archive, `${folder}_rels/${main.slice(folder.length)}.rels`, folder);
  const partOf = (kind: string) => [...relations.values()].find(({ type }) => type.endsWith(kind))?.target;
  const { sheets, since1904 } = await readMain(archive, main, relations);
  if (sheets.length === 0) throw new AppError("unprocessable", "The workbook has no sheet.");
  const [styles, strings] = [partOf("/styles"), partOf("/sharedStrings")];
  return {
    ...{ archive, sheets, since1904 },
    dateStyles: styles && archive.has(styles) ? await readDateStyles(archive.read(styles)) : [],
    strings: async () => (strings && archive.has(strings) ? readSharedStrings(archive.read(strings)) : []),
  };
}

type Relation = { type: string; target: string };

async function relationsOf(archive: Archive, part: string, folder: string): Promise<Map<string, Relation>> {
  const relations = new Map<string, Relation>();
  if (!archive.has(part)) return relations;
  await readWholeXml(archive.read(part), {
    open(name, { Id = "", Type = "", Target = "", TargetMode }) {
      // What lies outside of the file is never looked at.
      if (name !== "Relationship" || TargetMode === "External") return;
      relations.set(Id, { type: Type, target: resolved(folder, Target) });
    },
  });
  return relations;
}

/** A part's name in the archive; a relation names it from its own folder or from the root. */
function resolved(folder: string, target: string): string {
  return decodeURIComponent(new URL(target, `zip://archive/${folder}`).pathname.slice(1));
}

async function readMain(archive: Archive, part: string, relations: Map<string, Relation>) {
  const sheets: Sheet[] = [];
  const hidden: Sheet[] = [];
  let since1904 = false;
  await readWholeXml(archive.read(part), {
    open(name, attributes) {
      if (name === "workbookPr") since1904 = /^(?:1|true)$/.test(attributes.date1904 ?? "");
      if (name !== "sheet") return;
      const id = Object.entries(attributes).find(([key]) => /(?:^|:)id$/.test(key) && key !== "sheetId")?.[1];
      const target = relations.get(id ?? "");
      // A sheet of charts is no table.
      if (!target?.type.endsWith("/worksheet") || !archive.has(target.target)) return;
      const sheet = { name: attributes.name ?? "", part: target.target };
      (attributes.state && attributes.state !== "visible" ? hidden : sheets).push(sheet);
    },
  });
  return { sheets: [...sheets, ...hidden], since1904 };
}
