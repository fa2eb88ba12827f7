import { describe, expect, it } from "vitest";
import { lifeDates } from "./life";

const t = (key: string, { year }: { year: string }) => `${key} ${year}`;

describe("an artist's dates", () => {
  it("say what is known", () => {
    expect(lifeDates({ bornYear: 1879, diedYear: 1963 }, t)).toBe("1879–1963");
    expect(lifeDates({ bornYear: 1931, diedYear: null }, t)).toBe("bornIn 1931");
    expect(lifeDates({ bornYear: null, diedYear: 1704 }, t)).toBe("diedIn 1704");
    expect(lifeDates({ bornYear: null, diedYear: null }, t)).toBe("");
    expect(lifeDates({ bornYear: -240, diedYear: -190 }, t)).toBe("−240–−190");
  });
});
