import type { Rgb } from "../../color";

const lobe = (nm: number, peak: number, below: number, above: number) =>
  Math.exp(-0.5 * ((nm - peak) / (nm < peak ? below : above)) ** 2);

/**
 * Linear-light colour of one wavelength (nm): the multi-lobe fit of the CIE 1931 observer by Wyman, Sloan
 * and Shirley (2013), taken to sRGB; what sRGB cannot show is lifted towards grey instead of cut off.
 */
export function wavelengthColor(nm: number): Rgb {
  const x =
    1.056 * lobe(nm, 599.8, 37.9, 31) + 0.362 * lobe(nm, 442, 16, 26.7) - 0.065 * lobe(nm, 501.1, 20.4, 26.2);
  const y = 0.821 * lobe(nm, 568.8, 46.9, 40.5) + 0.286 * lobe(nm, 530.9, 16.3, 31.1);
  const z = 1.217 * lobe(nm, 437, 11.8, 36) + 0.681 * lobe(nm, 459, 26, 13.8);
  const r = 3.2406 * x - 1.5372 * y - 0.4986 * z;
  const g = -0.9689 * x + 1.8758 * y + 0.0415 * z;
  const b = 0.0557 * x - 0.204 * y + 1.057 * z;
  const lift = Math.max(0, -Math.min(r, g, b)) * 0.55;
  return [Math.max(0, r + lift), Math.max(0, g + lift), Math.max(0, b + lift)];
}
