import { describe, expect, it } from "vitest";
import { freeBox } from "./free-box";

const phone = { width: 360, height: 676 };

describe("the part of the picture that stays free", () => {
  it("is what the sheet leaves above it, reckoned from the bottom of the window", () => {
    const free = freeBox(phone, { width: 360, height: 400 }, 64);
    expect(free.top + free.height).toBe(676 - (400 - 64));
    expect(free.width).toBe(360);
  });

  it("is what the sheet leaves beside it", () => {
    const free = freeBox({ width: 1440, height: 900 }, { width: 416, height: 868 }, 0);
    expect(free.width).toBe(1440 - 416 - 16);
    expect(free.top + free.height).toBe(900);
  });

  it("leaves the controls free when there is no sheet, and never shrinks to nothing", () => {
    expect(freeBox(phone, null, 64).height).toBeLessThan(676 - 64);
    expect(freeBox(phone, { width: 360, height: 900 }, 64).height).toBe(80);
  });
});
