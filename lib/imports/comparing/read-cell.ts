import { foldedName, parseDateText } from "@/lib/catalog/contract";
import type { Field, FieldKey } from "../fields";
import type { RowNote } from "../rows";
import { readFacts, readList } from "../values/lists";
import { readFlag, readNumber, readState } from "../values/numbers";
import { readSize } from "../values/sizes";

/** What is known of the museum when cells are read. */
export type Surroundings = {
  /** A room's slug by its slug or any of its names, folded. */
  rooms: ReadonlyMap<string, string>;
  /** Whether a picture may be fetched from this address. */
  isFetchable(url: string): boolean;
};

/** What a cell says: values by field, values that others tell, and what in it can't be used. */
export type CellValue = {
  values?: [FieldKey, unknown][];
  derived?: [FieldKey, unknown][];
  notes?: RowNote[];
  refusals?: RowNote[];
};

type Reader = (cell: string, field: Field, surroundings: Surroundings) => CellValue;

const SHOWN = 120;
const noteOf = (code: string, { key }: Field, text: string, more = {}): RowNote => ({
  ...{ code, field: key, values: { text: text.slice(0, SHOWN), ...more } },
});
const refuse = (code: string, field: Field, text: string, more = {}): CellValue => ({
  refusals: [noteOf(code, field, text, more)],
});
const value = ({ key }: Field, of: unknown): CellValue => ({ values: [[key, of]] });

const tooLong = (cell: string, field: Field): CellValue | null =>
  field.max !== undefined && cell.length > field.max
    ? refuse("tooLong", field, cell, { length: cell.length, most: field.max })
    : null;

const tooMany = (list: readonly unknown[], cell: string, field: Field): CellValue | null =>
  field.most !== undefined && list.length > field.most
    ? refuse("tooMany", field, cell, { count: list.length, most: field.most })
    : null;

const readText: Reader = (cell, field) => {
  const refused = tooLong(cell, field);
  if (refused || field.name !== "dateText") return refused ?? value(field, cell);
  const years = parseDateText(cell);
  if (!years) return { ...value(field, cell), notes: [noteOf("dateUnread", field, cell)] };
  const { yearFrom, yearTo } = years;
  return {
    ...value(field, cell),
    derived: [
      ["yearFrom", yearFrom],
      ["yearTo", yearTo],
    ],
  };
};

const LENGTH_CM_MAX = 100_000;
/** Of a fact, in characters: its label and its text. */
const FACT_MAX = { label: 100, text: 1_000 };

const readers: Record<Field["kind"], Reader> = {
  text: readText,
  long: readText,
  number(cell, field) {
    const number = readNumber(cell);
    const isPlan = field.name === "planX" || field.name === "planY";
    const [least, most] = isPlan ? [0, 1] : [Number.MIN_VALUE, LENGTH_CM_MAX];
    if (number !== null && number >= least && number <= most) return value(field, number);
    return refuse(isPlan ? "noFraction" : "noLength", field, cell);
  },
  year(cell, field) {
    const year = readNumber(cell);
    const isYear = year !== null && Number.isInteger(year) && year >= -5000 && year <= 3000;
    return isYear ? value(field, year) : refuse("noYear", field, cell);
  },
  size(cell, field) {
    const size = readSize(cell);
    if (!size) return { notes: [noteOf("sizeUnread", field, cell)] };
    const sides = Object.entries(size).filter(([, length]) => length !== null);
    return { values: sides as [FieldKey, number][] };
  },
  list(cell, field) {
    const list = readList(cell);
    const long = list.find((one) => tooLong(one, field));
    const refused = long === undefined ? tooMany(list, cell, field) : tooLong(long, field);
    return refused ?? value(field, list);
  },
  facts(cell, field) {
    const facts = readFacts(cell);
    const fits = facts?.every(
      ({ label, text }) => text && label.length <= FACT_MAX.label && text.length <= FACT_MAX.text,
    );
    if (!facts || !fits) return refuse("noFacts", field, cell);
    return tooMany(facts, cell, field) ?? value(field, facts);
  },
  flag(cell, field) {
    const flag = readFlag(cell);
    return flag === null ? refuse("noFlag", field, cell) : value(field, flag);
  },
  urls(cell, field, { isFetchable }) {
    const urls = readList(cell);
    const bad = urls.filter((url) => tooLong(url, field) || !isFetchable(url));
    const good = urls.filter((url) => !bad.includes(url));
    const refused = tooMany(good, cell, field);
    if (refused) return refused;
    return { ...value(field, good), notes: bad.map((url) => noteOf("noPicture", field, url)) };
  },
  state(cell, field) {
    const state = readState(cell);
    return state ? value(field, state) : refuse("noState", field, cell);
  },
  room(cell, field, { rooms }) {
    const room = rooms.get(foldedName(cell));
    return room ? value(field, room) : { notes: [noteOf("roomUnknown", field, cell)] };
  },
};

/** Reads a cell that is not empty as its column's field. */
export const readCell: Reader = (cell, field, surroundings) => readers[field.kind](cell, field, surroundings);
