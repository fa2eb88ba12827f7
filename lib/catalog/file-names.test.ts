import { describe, expect, it } from "vitest";
import { numberKey, readFileName } from "./file-names";

describe("a file's name", () => {
  it.each([
    ["1999.12.jpg", ["1999.12"], "front"],
    ["1999.12_a.jpg", ["1999.12.a", "1999.12"], "front"],
    ["1999.12_a_2.JPEG", ["1999.12.a.2", "1999.12.a", "1999.12"], "front"],
    ["1999-12 verso.tif", ["1999.12.verso", "1999.12", "1999"], "back"],
    ["T.1701.1_detail2.png", ["t.1701.1.detail2", "t.1701.1"], "detail"],
    ["INV 7/3 (1).webp", ["3.1", "3"], "front"],
    ["folder/LF.12.jpg", ["lf.12"], "front"],
    ["v_12.jpg", ["v.12", "v"], "front"],
    ["IMG_20260101_120000.jpg", ["img.20260101.120000", "img.20260101", "img"], "front"],
    ["____.jpg", [], "front"],
  ] as const)("%s may be of %j, %s", (name, keys, view) => {
    expect(readFileName(name)).toEqual({ keys: [...keys], view });
  });

  it("is compared with numbers as people write them", () => {
    for (const number of ["1999/12", "1999.12", " 1999-12 ", "1999 12"])
      expect(numberKey(number)).toBe("1999.12");
  });
});
