import { and, eq, gt } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { importRows, imports } from "@/db/schema";
import { testMuseum } from "@/db/testing";
import { check, curatorOf, dryRun, importingMuseum, rowsOf, upload } from "../imports.testing";
import { checkImport } from "./check-import";
import { compareRows } from "./compare-rows";
import { getImport } from "./get-import";

describe("a dry run", () => {
  it("says what is new, what changes field by field, what stays, and what is refused and why", async () => {
    const { museum } = await importingMuseum(2);
    const { checked, rows } = await dryRun(
      museum,
      [
        "Accession number,Title,Artist,Date,Dimensions,Room,Tags",
        'N.1,A new one,"Nobody Known; Ánna Müller 0",c. 1510–15,60 × 40 cm,East,red|blue',
        "T.1700.0,Composition 0,Ánna Müller 0,1700,40 × 60 cm,east,even;line",
        "t.1701.1,Composition 1,,1702,,,",
        ",No number,,,,,",
        "N.2,,,,,,",
      ].join("\n"),
    );
    expect(checked).toMatchObject({
      state: "checked",
      counts: { read: 5, new: 1, changed: 2, unchanged: 0, refused: 2 },
      newArtists: ["Nobody Known"],
    });
    const [fresh, tagged, dated, numberless, untitled] = rows;
    expect(fresh).toMatchObject({ row: 2, verdict: "new", accessionNumber: "N.1", title: "A new one" });
    const values = Object.fromEntries(fresh?.changes.map(({ field, after }) => [field, after]) ?? []);
    expect(values).toEqual({
      accessionNumber: "N.1",
      "title@en": "A new one",
      artists: ["Nobody Known", "Ánna Müller 0"],
      "dateText@en": "c. 1510–15",
      yearFrom: 1510,
      yearTo: 1515,
      heightCm: 60,
      widthCm: 40,
      room: "east",
      tags: ["red", "blue"],
    });
    expect(tagged).toMatchObject({
      verdict: "changed",
      changes: [{ field: "tags", before: ["line", "even"], after: ["even", "line"] }],
    });
    expect(dated).toMatchObject({
      verdict: "changed",
      accessionNumber: "t.1701.1",
      changes: [
        { field: "dateText@en", before: "1701", after: "1702" },
        { field: "yearFrom", before: 1701, after: 1702 },
        { field: "yearTo", before: 1701, after: 1702 },
      ],
    });
    expect(numberless).toMatchObject({ row: 5, verdict: "refused", notes: [{ code: "noNumber" }] });
    expect(untitled).toMatchObject({ row: 6, verdict: "refused", notes: [{ code: "noTitle" }] });
  });

  it("refuses both rows of one accession number, and names the other", async () => {
    const { museum } = await importingMuseum();
    const { checked, rows } = await dryRun(museum, "Accession number,Title\nA.1,One\nB.1,Two\na.1,Three\n");
    expect(checked.counts).toMatchObject({ new: 1, refused: 2 });
    expect(rows.map(({ row, notes }) => [row, notes[0]?.code, notes[0]?.values?.rows])).toEqual([
      [2, "numberTwice", "4"],
      [3, undefined, undefined],
      [4, "numberTwice", "2"],
    ]);
  });

  it("names five others of many rows with one number", async () => {
    const { museum } = await importingMuseum();
    const lines = Array.from({ length: 9 }, (_, index) => `A.1,Work ${index}`);
    const { checked, rows } = await dryRun(museum, ["Accession number,Title", ...lines].join("\n"));
    expect(checked.counts).toMatchObject({ new: 0, refused: 9 });
    const named = rows.map(({ row, notes }) => [row, notes[0]?.values?.rows]);
    expect([named[0], named[8]]).toEqual([
      [2, "3, 4, 5, 6, 7"],
      [10, "2, 3, 4, 5, 6"],
    ]);
  });

  it("is made again with other columns, without reading the file again", async () => {
    const { museum } = await importingMuseum();
    const { checked } = await dryRun(museum, "Number,Title,Remark\nA.1,One,Oil\n");
    expect(checked.mapping).toEqual(["accessionNumber", "title@en", null]);
    const again = await check(museum, { ...checked, mapping: ["accessionNumber", "title@en", "medium@en"] });
    const [row] = await rowsOf(museum, again);
    expect(row?.changes).toContainEqual({ field: "medium@en", before: null, after: "Oil" });
    // Remembered for the next file with the same headings, in whatever order.
    const next = await upload(museum, "Title,REMARK,Number\nTwo,Ink,A.2\n");
    expect(next.mapping).toEqual(["title@en", "medium@en", "accessionNumber"]);
  });

  it("goes on where it stopped, and tells how much is compared in all", async () => {
    const { museum } = await importingMuseum();
    const lines = Array.from({ length: 20 }, (_, index) => `M.${index},Work ${index}`);
    const { checked } = await dryRun(museum, ["Number,Title", ...lines].join("\n"));
    const { db } = museum.system;
    const late = and(eq(importRows.importId, checked.id), gt(importRows.row, 15));
    await db.update(importRows).set({ verdict: null }).where(late);
    await db.update(imports).set({ state: "checking" }).where(eq(imports.id, checked.id));
    expect(await compareRows(museum.system, { importId: checked.id })).toEqual({
      ...{ done: true, compared: 20, rows: 20 },
    });
  });

  it("needs the accession number's column, and each field once", async () => {
    const { museum, curator } = await importingMuseum();
    const { id: importId } = await upload(museum, "Number,Title,Name\nA.1,One,Two\n");
    const attempt = (mapping: (string | null)[]) => checkImport(curator, { importId, mapping, options: {} });
    for (const mapping of [
      [null, "title@en", null],
      ["accessionNumber", "title@en", "title@en"],
      ["accessionNumber", "title@fr", null],
      ["accessionNumber", "viewCount", null],
      ["accessionNumber"],
    ])
      await expect(attempt(mapping)).rejects.toMatchObject({ code: "invalid_input" });
    const other = curatorOf(await testMuseum());
    await expect(getImport(other, { importId })).rejects.toMatchObject({ code: "not_found" });
    await expect(
      checkImport(other, { importId, mapping: ["accessionNumber", "title@en", null], options: {} }),
    ).rejects.toMatchObject({ code: "not_found" });
  });

  it("leaves what an empty cell says nothing of, or takes it away where that is wanted", async () => {
    const { museum } = await importingMuseum(1);
    const file = "Number,Title,Medium,Tags\nT.1700.0,Composition 0,,\n";
    expect((await dryRun(museum, file)).checked.counts).toMatchObject({ unchanged: 1 });
    const { rows } = await dryRun(museum, file, { emptyCells: "clear" });
    expect(rows[0]?.changes).toEqual([
      { field: "medium@en", before: "Ink", after: "" },
      { field: "tags", before: ["line", "even"], after: [] },
    ]);
  });
});
