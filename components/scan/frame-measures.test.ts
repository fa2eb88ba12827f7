import { describe, expect, it } from "vitest";
import { brightnessOf, differenceOf, sharpnessOf, shrink, toGrey } from "./frame-measures";
import { blurred, flat, shifted, texture } from "./frames.testing";

describe("measures of a look", () => {
  it("weighs colours as the eye does", () => {
    const pixel = (r: number, g: number, b: number) =>
      toGrey({ width: 1, height: 1, data: new Uint8ClampedArray([r, g, b, 255]) }).data[0] ?? 0;
    expect(pixel(255, 255, 255)).toBeGreaterThanOrEqual(254);
    expect(pixel(0, 255, 0)).toBeGreaterThan(pixel(255, 0, 0));
    expect(pixel(255, 0, 0)).toBeGreaterThan(pixel(0, 0, 255));
  });

  it("tells a dark room from a lit one", () => {
    expect(brightnessOf(flat(10))).toBeLessThan(0.05);
    expect(brightnessOf(flat(200))).toBeGreaterThan(0.75);
  });

  it("finds a picture in focus sharper than the same picture out of focus", () => {
    const picture = texture(7);
    expect(sharpnessOf(picture)).toBeGreaterThan(3 * sharpnessOf(blurred(picture, 2)));
    expect(sharpnessOf(flat(120))).toBe(0);
  });

  it("sees no difference in one picture, even when exposure changes", () => {
    const picture = texture(7, 60);
    const brighter = { ...picture, data: picture.data.map((value) => value + 25) };
    expect(differenceOf(picture, picture)).toBe(0);
    expect(differenceOf(picture, brighter)).toBeLessThan(0.02);
  });

  it("calls unrelated pictures and a turned phone different", () => {
    expect(differenceOf(texture(1), texture(2))).toBeGreaterThan(0.7);
    const turned = { ...texture(1), width: 72, height: 128 };
    expect(differenceOf(texture(1), turned)).toBe(1);
  });

  it("makes thumbnails in which a trembling hand does not show", () => {
    const picture = texture(3);
    const trembled = shifted(picture, 2);
    const small = differenceOf(shrink(picture, 16), shrink(trembled, 16));
    expect(small).toBeLessThan(differenceOf(picture, trembled));
    expect(small).toBeLessThan(0.45);
    expect(shrink(picture, 16)).toMatchObject({ width: 16, height: 9 });
  });
});
