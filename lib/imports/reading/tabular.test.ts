import { expect, it } from "vitest";
import { ROWS_MAX } from "../limits";
import { type Line, tablePages } from "./tabular";

async function* lines(headings: string[], ...rest: Iterable<string[]>[]): AsyncGenerator<Line> {
  yield { cells: headings };
  for (const some of rest) for (const cells of some) yield { cells };
}

function* repeated(count: number, ...cells: string[]) {
  for (let row = 0; row < count; row++) yield cells;
}

async function rowsOf(table: AsyncIterable<Line>, from = 0) {
  const pages = [];
  for await (const page of tablePages(table, from)) pages.push(page);
  return { pages, rows: pages.flatMap(({ records }) => records.map(({ row }) => row)) };
}

it("goes on after a row, and says where to go on from", async () => {
  const table = () => lines(["A"], repeated(2_500, "x"));
  const { pages, rows } = await rowsOf(table());
  expect(pages.map(({ cursor }) => cursor)).toEqual([{ row: 1_001 }, { row: 2_001 }, null]);
  expect(rows).toHaveLength(2_500);
  expect((await rowsOf(table(), 2_001)).rows).toEqual(rows.slice(2_000));
});

it("ends a page early when there is much in it", async () => {
  const { pages } = await rowsOf(lines(["A"], repeated(100, "x".repeat(99_000))));
  expect(pages.length).toBeGreaterThan(1);
});

it.each([
  ["more rows than are read", lines(["A"], repeated(ROWS_MAX + 1, "x"))],
  ["one long text over and over", lines(["A"], repeated(2_500, "x".repeat(99_000)))],
  ["no headings", lines(["", " "])],
])("with %s it is refused", async (_, table) => {
  await expect(rowsOf(table)).rejects.toMatchObject({ code: "unprocessable" });
});
