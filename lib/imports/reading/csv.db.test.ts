import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { curatorOf, dryRun, importingMuseum, upload } from "../imports.testing";
import { changeReading } from "../operations/change-reading";

const HEADINGS = "Número;Título;Técnica";
const TABLE = `${HEADINGS}\r\nA.1;Señora “Ñ”;Óleo sobre lienzo\r\n`;

describe("a CSV file", () => {
  it.each([
    ["UTF-8", iconv.encode(TABLE, "utf-8"), "utf-8"],
    ["UTF-8 with a byte order mark", iconv.encode(TABLE, "utf-8", { addBOM: true }), "utf-8"],
    ["UTF-16, as Excel calls Unicode", iconv.encode(TABLE, "utf-16le", { addBOM: true }), "utf-16le"],
    ["UTF-16 without a mark", iconv.encode(TABLE, "utf-16le", { addBOM: false }), "utf-16le"],
    ["UTF-16, the other way round", iconv.encode(TABLE, "utf-16be", { addBOM: true }), "utf-16be"],
    ["Windows-1252", iconv.encode(TABLE, "windows-1252"), "windows-1252"],
    ["Latin-1", iconv.encode(TABLE.replaceAll(/[“”]/g, "'"), "latin1"), "windows-1252"],
  ])("in %s is read, and its semicolons are seen", async (_, bytes, encoding) => {
    const { museum } = await importingMuseum();
    const uploaded = await upload(museum, bytes);
    expect(uploaded).toMatchObject({
      reading: { encoding, delimiter: ";" },
      columns: [{ name: "Número" }, { name: "Título" }, { name: "Técnica" }],
      mapping: ["accessionNumber", "title@en", "medium@en"],
    });
    const { rows } = await dryRun(museum, bytes);
    expect(rows[0]).toMatchObject({ verdict: "new", title: expect.stringMatching(/^Señora [“']Ñ[”']$/) });
  });

  it("is read in another encoding when the guess was wrong", async () => {
    const { museum } = await importingMuseum();
    const uploaded = await upload(museum, iconv.encode("Number,Title\nA.1,Été\n", "macintosh"));
    expect(uploaded.columns[1]?.samples).not.toEqual(["Été"]);
    const again = await changeReading(curatorOf(museum), { importId: uploaded.id, encoding: "macintosh" });
    expect(again).toMatchObject({ reading: { encoding: "macintosh", delimiter: "," }, state: "mapping" });
    expect(again.columns[1]?.samples).toEqual(["Été"]);
  });

  it.each([
    [",", "a,b\n1,2\n"],
    [";", "a;b,c\n1,5;2\n"],
    ["\t", "a\tb\n1,2\t3\n"],
    ["|", "a|b\n1|2\n"],
  ])("separated by %j is seen to be", async (delimiter, file) => {
    const { museum } = await importingMuseum();
    expect(await upload(museum, file)).toMatchObject({ reading: { delimiter } });
  });

  it("may have quotation marks, line breaks and separators in its cells", async () => {
    const { museum } = await importingMuseum();
    const { rows } = await dryRun(
      museum,
      'Number,Title,Description\nA.1,"The ""Wave"", again","Two\nlines"\nA.2,5" square,x\n\nA.3,Last,\n',
    );
    expect(rows.map(({ row, title }) => [row, title])).toEqual([
      [2, 'The "Wave", again'],
      [3, '5" square'],
      [5, "Last"],
    ]);
  });

  it("with a cell of a million characters loses that row alone, and says which", async () => {
    const { museum } = await importingMuseum();
    const { checked, rows } = await dryRun(
      museum,
      `Number,Title\nA.1,One\nA.2,${"x".repeat(1_000_000)}\nA.3,Three\n`,
    );
    expect(checked.counts).toMatchObject({ new: 2, refused: 1 });
    expect(rows[1]).toMatchObject({
      row: 3,
      verdict: "refused",
      notes: [{ code: "cellTooLong", values: { column: 2, length: 1_000_000 } }],
    });
  });

  it("with a quotation mark that is never closed says where, and that nothing was read after it", async () => {
    const { museum } = await importingMuseum();
    const { rows } = await dryRun(museum, 'Number,Title\nA.1,One\nA.2,"Two\nA.3,Three\n');
    expect(rows.map(({ row, notes }) => [row, notes[0]?.code])).toEqual([
      [2, undefined],
      [3, "quoteNotClosed"],
    ]);
  });

  it("with a line beyond all measure says where, and that nothing was read after it", async () => {
    const { museum } = await importingMuseum();
    const { rows } = await dryRun(
      museum,
      `Number,Title\nA.1,One\nA.2,"${"x\n".repeat(3_000_000)}\nA.3,Three\n`,
    );
    expect(rows.map(({ row, notes }) => [row, notes[0]?.code])).toEqual([
      [2, undefined],
      [3, "lineTooLong"],
    ]);
  });

  it("with more cells than headings, or characters that no text can hold, has those rows refused", async () => {
    const { museum } = await importingMuseum();
    const { rows } = await dryRun(museum, "Number,Title\nA.1,One,two\nA.2,Nul\0\nA.3,Three,\n");
    expect(rows.map(({ notes }) => notes[0]?.code)).toEqual(["tooManyCells", "nulCharacter", undefined]);
  });

  it.each([
    ["an empty file", "", "unprocessable"],
    ["nothing but empty lines", "\n\n", "unprocessable"],
    ["more columns than anybody has", `${"a,".repeat(300)}\n`, "unprocessable"],
    ["a PDF", "%PDF-1.7\n", "unsupported_type"],
    ["an old workbook", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), "unsupported_type"],
  ])("that is %s is refused at once", async (_, file, code) => {
    const { museum } = await importingMuseum();
    await expect(upload(museum, file)).rejects.toMatchObject({ code });
  });
});
