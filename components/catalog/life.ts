/** What the texts of an artist's dates are made with. */
type Texts = (key: "bornIn" | "diedIn", values: { year: string }) => string;

/** "1879–1963", "born 1931", or nothing where neither year is known. Years before the common era have a minus sign. */
export function lifeDates(
  { bornYear, diedYear }: { bornYear: number | null; diedYear: number | null },
  t: Texts,
): string {
  const show = (year: number) => (year < 0 ? `−${-year}` : String(year));
  if (bornYear !== null && diedYear !== null) return `${show(bornYear)}–${show(diedYear)}`;
  if (bornYear !== null) return t("bornIn", { year: show(bornYear) });
  if (diedYear !== null) return t("diedIn", { year: show(diedYear) });
  return "";
}
