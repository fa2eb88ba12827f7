import { describe, expect, it } from "vitest";
import { addressesOf } from "../addresses";
import { imageInfo, pieceOf, scaleFactors, sizesOf } from "./image-service";

const FULL = { width: 1600, height: 1131 };
const ask = (region: string, size: string, rotation = "0", file = "default.jpg") =>
  pieceOf({ region, size, rotation, file }, FULL);

describe("info.json", () => {
  it("lists whole pictures and tiles at the same scales", () => {
    const info = imageInfo(addressesOf("https://museum.example", "wave"), "a", FULL, null);
    expect(info).toMatchObject({
      id: "https://museum.example/iiif/wave/images/a",
      type: "ImageService3",
      profile: "level0",
      width: 1600,
      sizes: [
        { width: 200, height: 142 },
        { width: 400, height: 283 },
        { width: 800, height: 566 },
        { width: 1600, height: 1131 },
      ],
      tiles: [{ width: 512, height: 512, scaleFactors: [1, 2, 4, 8] }],
    });
  });

  it("keeps a small picture as it is", () => {
    expect([scaleFactors({ width: 200, height: 30 }), sizesOf({ width: 200, height: 30 })]).toEqual([
      [1],
      [{ width: 200, height: 30 }],
    ]);
  });
});

describe("an image request", () => {
  it("gives every piece that info.json lists, together the whole picture", () => {
    for (const factor of scaleFactors(FULL)) {
      const span = 512 * factor;
      let area = 0;
      for (let top = 0; top < FULL.height; top += span)
        for (let left = 0; left < FULL.width; left += span) {
          const width = Math.min(span, FULL.width - left);
          const height = Math.min(span, FULL.height - top);
          const size = `${Math.ceil(width / factor)},${Math.ceil(height / factor)}`;
          const piece = ask(`${left},${top},${width},${height}`, size);
          expect(piece).toMatchObject({ left, top, width, height });
          area += (piece?.width ?? 0) * (piece?.height ?? 0);
        }
      expect(area).toBe(FULL.width * FULL.height);
    }
    for (const { width, height } of sizesOf(FULL))
      expect(ask("full", `${width},${height}`)).toMatchObject({ ...FULL, toWidth: width, toHeight: height });
    expect(ask("full", "max")).toEqual(ask("full", "1600,1131"));
  });

  it.each([
    ["full", "1601,1131"],
    ["full", "^max"],
    ["full", "200,"],
    ["full", "!200,200"],
    ["full", "pct:50"],
    ["square", "max"],
    ["pct:0,0,10,10", "max"],
    ["1,0,512,512", "512,512"],
    ["0,0,511,512", "511,512"],
    ["0,0,512,512", "511,512"],
    ["0,0,1024,1024", "max"],
    ["1536,1024,512,512", "512,512"],
    ["2048,0,512,512", "512,512"],
    ["0,0,0,0", "0,0"],
    ["-512,0,512,512", "512,512"],
  ])("for %s/%s is refused", (region, size) => {
    expect(ask(region, size)).toBeNull();
  });

  it("is refused when turned, grey or in another format", () => {
    expect(ask("full", "max", "90")).toBeNull();
    expect(ask("full", "max", "!0")).toBeNull();
    expect(ask("full", "max", "0", "gray.jpg")).toBeNull();
    expect(ask("full", "max", "0", "default.png")).toBeNull();
  });
});
