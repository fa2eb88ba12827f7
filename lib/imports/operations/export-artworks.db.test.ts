import { describe, expect, it } from "vitest";
import { addTestWork, testMuseum } from "@/db/testing";
import { findRecords } from "@/lib/catalog";
import type { RecordPatch } from "@/lib/catalog/contract";
import { curatorOf, dryRun, importingMuseum, rowsOf, run, whole, write } from "../imports.testing";
import { exportArtworks } from "./export-artworks";
import { exportProblems } from "./export-problems";

/** What is hard to carry through a table. */
const AWKWARD: RecordPatch[] = [
  {
    accessionNumber: "=1+1",
    texts: {
      en: {
        title: '+SUM(A1), “quoted” "twice"\nand on',
        summary: "@cmd|' /C calc'!A0",
        medium: "  spaces around  ",
        facts: [{ label: "Ratio 1:2", text: "back\\slash; bar|\nline" }],
        movement: "",
      },
      es: { title: "'=otra", dateText: "-500", movement: null },
    },
    room: "east",
    artists: ["Semi;colon", "Bar|Ánna", "back\\slash"],
    tags: ["a;b", "c|d", "=tag"],
    yearFrom: -500,
    yearTo: -490,
    widthCm: 60.123456,
    heightCm: 0.1,
    depthCm: 33.333333,
    planX: 0.123456789,
    planY: 1,
    onDisplay: false,
    state: "published",
  },
  { accessionNumber: "'quoted", texts: { en: { title: "'" } } },
  { accessionNumber: "-12", texts: { en: { title: "\tTab first" } } },
];

describe("an export", () => {
  it.each(["keep", "clear"] as const)(
    "imports back without a change, whatever stands in it (empty cells: %s)",
    async (emptyCells) => {
      const { museum, curator } = await importingMuseum(3);
      await addTestWork(museum, 7, { state: "draft" });
      await write(
        museum,
        AWKWARD.map((patch) => ({ artworkId: null, version: null, patch })),
      );
      const file = await whole(await exportArtworks(curator, { bom: "true" }));
      expect(file).not.toMatch(/(?:^|,)"?[=+@]/m);
      const { checked, rows } = await dryRun(museum, file, { emptyCells });
      expect(rows.filter(({ verdict }) => verdict !== "unchanged")).toEqual([]);
      expect(checked.counts).toMatchObject({ read: 7, unchanged: 7, noted: 0 });
    },
  );

  it("makes the same collection in another museum", async () => {
    const { museum, curator } = await importingMuseum(2);
    await write(
      museum,
      AWKWARD.map((patch) => ({ artworkId: null, version: null, patch })),
    );
    const file = await whole(await exportArtworks(curator, {}));
    const other = await testMuseum();
    await run(other, (await dryRun(other, file)).checked);
    // Space around a text is no part of it.
    const trimmed = file.replace('"  spaces around  "', "spaces around").replace("'\tTab", "Tab");
    expect(await whole(await exportArtworks(curatorOf(other), {})).then(sorted)).toEqual(sorted(trimmed));
    const [record] = await findRecords(other.system, { accessionNumbers: ["=1+1"] });
    expect(record).toMatchObject({ tags: ["a;b", "c|d", "=tag"], yearFrom: -500, onDisplay: false });
  });

  it("holds the works that are asked for, of this museum alone", async () => {
    const { museum, curator } = await importingMuseum(3);
    await importingMuseum(1);
    const numbers = async (filter: Parameters<typeof exportArtworks>[1]) =>
      (await whole(await exportArtworks(curator, filter)))
        .split("\r\n")
        .slice(1, -1)
        .map((line) => line.split(",")[0]);
    await addTestWork(museum, 8, { state: "draft" });
    expect((await numbers({})).toSorted()).toEqual(["T.1700.0", "T.1701.1", "T.1702.2", "T.1708.8"]);
    expect(await numbers({ state: "draft" })).toEqual(["T.1708.8"]);
    expect(await numbers({ room: "west" })).toEqual(["T.1701.1"]);
    expect(await numbers({ tag: "odd" })).toEqual(["T.1701.1"]);
    expect(await numbers({ artist: "artist-1" })).toEqual(["T.1701.1"]);
    expect(await numbers({ room: "nowhere" })).toEqual([]);
  });
});

const sorted = (file: string) => file.split("\r\n").toSorted();

it("problems are told by row, with the row's own cells to be put right", async () => {
  const { museum } = await importingMuseum();
  const { checked } = await dryRun(museum, "Number,Title,Year\nA.1,One,=cmd()\n,Two,1900\nA.3,Three,1901\n");
  const file = await whole(await exportProblems(curatorOf(museum), { importId: checked.id }));
  expect(file.split("\r\n")).toEqual([
    "\ufeffRow,Field,Problem,Number,Title,Year",
    "2,yearFrom,“=cmd()” is no year.,A.1,One,'=cmd()",
    "3,,There is no accession number.,,Two,1900",
    "",
  ]);
  expect(await rowsOf(museum, checked)).toHaveLength(3);
});
