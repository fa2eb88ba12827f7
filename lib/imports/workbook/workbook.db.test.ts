import { describe, expect, it } from "vitest";
import { curatorOf, dryRun, importingMuseum, rowsOf, upload } from "../imports.testing";
import { changeReading } from "../operations/change-reading";
import { row, workbook, workbookParts, zip } from "./workbook.testing";

const HEADINGS = row(1, "Number", "Title", "Date");

describe("a workbook", () => {
  it("is read with its shared and formatted texts, dates, formulas' results, yes and no, and gaps", async () => {
    const { museum } = await importingMuseum();
    const file = workbook({
      sheets: {
        Works: [
          '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c><c r="F1" t="s"><v>4</v></c></row>',
          '<row r="2"><c r="A2"><v>1234</v></c><c r="B2" t="s"><v>5</v></c><c r="C2" s="1"><v>36586</v></c><c r="D2"><f>0.1+0.2</f><v>0.30000000000000004</v></c><c r="F2" t="b"><v>0</v></c></row>',
          '<row r="5"><c r="A5" t="str"><f>CONCATENATE("A",".5")</f><v>A.5</v></c><c r="B5" t="inlineStr"><is><t>In line</t></is></c><c r="C5" s="2"><v>59</v></c></row>',
        ].join(""),
      },
      strings:
        "<si><t>Number</t></si><si><t>Title</t></si><si><t>Date</t></si><si><t>Height</t></si><si><t>On display</t></si>" +
        '<si><r><t xml:space="preserve">Two </t></r><r><rPr><b/></rPr><t>parts &amp; one_x000A_line</t></r><rPh><t>reading</t></rPh></si>',
      styles:
        '<numFmts><numFmt numFmtId="170" formatCode="[$-C0A]d\\ &quot;de&quot;\\ mmmm\\ yyyy"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs>',
    });
    const { checked, rows } = await dryRun(museum, file);
    expect(checked).toMatchObject({ kind: "xlsx", sheet: "Works", counts: { new: 2, refused: 0 } });
    expect(
      rows.map((one) => [one.row, Object.fromEntries(one.changes.map(({ field, after }) => [field, after]))]),
    ).toEqual([
      [
        2,
        {
          accessionNumber: "1234",
          "title@en": "Two parts & one\nline",
          "dateText@en": "2000-03-01",
          yearFrom: 2000,
          yearTo: 2000,
          heightCm: 0.3,
          onDisplay: false,
        },
      ],
      [
        5,
        {
          accessionNumber: "A.5",
          "title@en": "In line",
          "dateText@en": "1900-02-28",
          yearFrom: 1900,
          yearTo: 1900,
        },
      ],
    ]);
  });

  it("of an old Mac counts its days from 1904", async () => {
    const { museum } = await importingMuseum();
    const cells =
      '<row r="2"><c r="A2" t="str"><v>A</v></c><c r="B2" t="str"><v>T</v></c><c r="C2" s="0"><v>35124</v></c></row>';
    const file = workbook({
      sheets: { S: HEADINGS + cells },
      styles: '<cellXfs><xf numFmtId="22"/></cellXfs>',
      workbook: '<workbookPr date1904="1"/>',
    });
    const { rows } = await dryRun(museum, file);
    expect(rows[0]?.changes).toContainEqual({ field: "dateText@en", before: null, after: "2000-03-01" });
  });

  it("of several sheets offers those that are shown first, and reads the one that is chosen", async () => {
    const { museum } = await importingMuseum();
    const sheets = { Notes: row(1, "Remark"), Works: HEADINGS + row(2, "A.1", "One"), Old: HEADINGS };
    const uploaded = await upload(museum, workbook({ sheets, hidden: ["Notes"] }), "works.xlsx");
    expect(uploaded).toMatchObject({ sheets: ["Works", "Old", "Notes"], sheet: "Works" });
    const again = await changeReading(curatorOf(museum), { importId: uploaded.id, sheet: "Notes" });
    expect(again).toMatchObject({ sheet: "Notes", columns: [{ name: "Remark" }] });
  });

  it("with an error in a cell has that row refused", async () => {
    const { museum } = await importingMuseum();
    const broken =
      '<row r="2"><c r="A2" t="str"><v>A.1</v></c><c r="B2" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>';
    const { rows } = await dryRun(
      museum,
      workbook({ sheets: { S: HEADINGS + broken + row(3, "A.2", "Two") } }),
    );
    expect(rows.map(({ verdict, notes }) => [verdict, notes[0]?.values])).toEqual([
      ["refused", { column: 2, text: "#DIV/0!" }],
      ["new", undefined],
    ]);
  });
});

describe("a workbook that means harm", () => {
  const refused = async (file: Uint8Array, code = "unprocessable") => {
    const { museum } = await importingMuseum();
    const before = process.memoryUsage().rss;
    await expect(
      upload(museum, file, "works.xlsx").then(async (uploaded) => {
        const { checked } = await dryRun(museum, file);
        return [uploaded, await rowsOf(museum, checked)];
      }),
    ).rejects.toMatchObject({ code });
    expect(process.memoryUsage().rss - before).toBeLessThan(300 * 1024 * 1024);
  };
  const withSheet = (data: string, claims?: number) =>
    zip(
      workbookParts({ sheets: { S: HEADINGS } }).map((part) =>
        part.name.endsWith("sheet0.xml") ? { ...part, data, ...(claims ? { claims } : {}) } : part,
      ),
    );
  const sheet = (inside: string) => `<worksheet><sheetData>${inside}</sheetData></worksheet>`;

  it("by unpacking to a hundred megabytes of nothing is refused before it is unpacked", async () => {
    await refused(withSheet(sheet(HEADINGS + " ".repeat(100 * 1024 * 1024))));
  });

  it("by unpacking to more than it says is broken off there", async () => {
    await refused(withSheet(sheet(HEADINGS + " ".repeat(60 * 1024 * 1024)), 5_000));
  });

  it("by thousands of parts is refused", async () => {
    const more = Array.from({ length: 3_000 }, (_, index) => ({ name: `xl/media/${index}.xml`, data: "" }));
    await refused(workbook({ sheets: { S: HEADINGS }, more }));
  });

  it("by a document type is refused: no file is read, no entity told", async () => {
    const doctype = '<!DOCTYPE x [<!ENTITY file SYSTEM "file:///etc/passwd">]>';
    await refused(withSheet(`<?xml version="1.0"?>${doctype}${sheet(row(1, "Number", "&file;"))}`));
    const laughs =
      '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>';
    await refused(withSheet(`${laughs}${sheet(row(1, "Number", "&c;"))}`));
    await refused(
      zip(
        workbookParts({ sheets: { S: HEADINGS } }).map((part) =>
          part.name === "xl/sharedStrings.xml"
            ? { ...part, data: `${laughs}<sst><si><t>&c;</t></si></sst>` }
            : part,
        ),
      ),
    );
  });

  it("or is damaged, or something else in a ZIP file, is refused", async () => {
    const whole = workbook({ sheets: { S: HEADINGS } });
    await refused(whole.subarray(0, whole.length - 30));
    await refused(withSheet("<worksheet><sheetData><row>"));
    await refused(zip([{ name: "hello.txt", data: "Hello" }]), "unsupported_type");
    await refused(workbook({ sheets: {} }));
    await refused(zip([{ name: "../../etc/cron.d/x", data: "x" }, ...workbookParts({ sheets: {} })]));
  });
});
