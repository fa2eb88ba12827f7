import { describe, expect, it } from "vitest";
import { parseDateText } from "./date-text";

const years = (text: string) => {
  const parsed = parseDateText(text);
  return parsed && [parsed.yearFrom, parsed.yearTo];
};

describe("parseDateText", () => {
  it.each([
    ["1704", 1704, 1704],
    [" 1704. ", 1704, 1704],
    ["[1704?]", 1704, 1704],
    ["signed and dated 1704", 1704, 1704],
    ["1821-1826", 1821, 1826],
    ["1510–15", 1510, 1515],
    ["1898–1902", 1898, 1902],
    ["1510/12", 1510, 1512],
    ["designed 1911 or 1912", 1911, 1912],
    ["between 1510 and 1515", 1510, 1515],
    ["entre 1510 y 1515", 1510, 1515],
    ["1921 (cast 1950)", 1921, 1921],
    ["12 May 1889", 1889, 1889],
    ["May 12, 1889", 1889, 1889],
    ["12 de mayo de 1889", 1889, 1889],
    ["summer 1889", 1889, 1889],
    ["1889-05-12", 1889, 1889],
    ["780", 780, 780],
    ["AD 79", 79, 79],
    ["79 d. C.", 79, 79],
  ])("%s is a year or a span of years", (text, from, to) => {
    expect(years(text)).toEqual([from, to]);
  });

  it.each([
    ["ca. 1610", 1605, 1615],
    ["c. 1610", 1605, 1615],
    ["c.1610", 1605, 1615],
    ["circa 1610", 1605, 1615],
    ["About 1610", 1605, 1615],
    ["hacia 1610", 1605, 1615],
    ["h. 1610", 1605, 1615],
    ["c. 1510–15", 1510, 1515],
    ["ca. 1510-ca. 1515", 1510, 1515],
    ["before 1652", 1552, 1652],
    ["antes de 1652", 1552, 1652],
    ["after 1652", 1652, 1752],
    ["después de 1652", 1652, 1752],
  ])("%s is about a year", (text, from, to) => {
    expect(years(text)).toEqual([from, to]);
  });

  it.each([
    ["19th century", 1800, 1899],
    ["late 19th century", 1867, 1899],
    ["Early 16th c.", 1500, 1533],
    ["mid-19th century", 1833, 1866],
    ["first half of the 18th century", 1700, 1749],
    ["2nd half 18th century", 1750, 1799],
    ["third quarter of the 18th century", 1750, 1774],
    ["last quarter of the 15th century", 1475, 1499],
    ["17th–18th century", 1600, 1799],
    ["late 17th to early 18th century", 1667, 1733],
    ["early to mid 19th century", 1800, 1866],
    ["siglo XIX", 1800, 1899],
    ["s. XVII", 1600, 1699],
    ["finales del siglo XIX", 1867, 1899],
    ["principios del siglo XVI", 1500, 1533],
    ["mediados del siglo XIX", 1833, 1866],
    ["primera mitad del siglo XVIII", 1700, 1749],
    ["último cuarto del siglo XV", 1475, 1499],
    ["siglos XVII-XVIII", 1600, 1799],
    ["finales del siglo XVII - principios del siglo XVIII", 1667, 1733],
    ["1920s", 1920, 1929],
    ["1920's", 1920, 1929],
    ["1920s–30s", 1920, 1939],
    ["1800s", 1800, 1899],
    ["años 1920", 1920, 1929],
    ["década de 1920", 1920, 1929],
    ["1st century", 1, 99],
  ])("%s is a decade, a century or a part of one", (text, from, to) => {
    expect(years(text)).toEqual([from, to]);
  });

  it.each([
    ["500 BC", -500, -500],
    ["12-9 BCE", -12, -9],
    ["200 a. C.", -200, -200],
    ["c. 500 BC", -505, -495],
    ["5th century BC", -499, -400],
    ["early 5th century BCE", -499, -466],
    ["siglo V a. C.", -499, -400],
    ["1st century BC", -99, -1],
    ["50 BC–AD 50", -50, 50],
  ])("%s is before our era", (text, from, to) => {
    expect(years(text)).toEqual([from, to]);
  });

  it.each([
    "",
    "n.d.",
    "undated",
    "Ming dynasty",
    "Edo period",
    "15",
    "1515–1510",
    "1510, 1512 and 1515",
    "99999",
    "12th floor",
    "17th",
    "1704 by another hand",
    "sometime",
    "0",
    "-",
    "siglo",
    "1".repeat(5000),
  ])("%s is not understood, and no guess is made", (text) => {
    expect(years(text)).toBeNull();
  });
});
