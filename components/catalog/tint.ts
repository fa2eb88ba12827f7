/** Below this OKLCH chroma a colour is grey to the eye and gives no tint. */
const CHROMA_MIN = 0.04;

/** OKLCH hue (degrees) and chroma of an sRGB colour; Ottosson, "A perceptual color space", 2020. */
export function hueAndChroma(hex: string): { hue: number; chroma: number } {
  const value = Number.parseInt(/^#([0-9a-f]{6})$/i.exec(hex)?.[1] ?? "808080", 16);
  const linear = (part: number) => {
    const share = (part & 255) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  const [r, g, b] = [linear(value >> 16), linear(value >> 8), linear(value)];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const bb = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return { hue: ((Math.atan2(bb, a) * 180) / Math.PI + 360) % 360, chroma: Math.hypot(a, bb) };
}

/**
 * Style rules that lend the page a breath of the work's own colour: its first colour that is not grey gives the hue,
 * lightness and strength are ours, so that text stays as readable as before. Empty for works in grey.
 */
export function tintRules(dominantColors: readonly string[]): string {
  const colorful = dominantColors.map(hueAndChroma).find(({ chroma }) => chroma >= CHROMA_MIN);
  if (!colorful) return "";
  const hue = Math.round(colorful.hue);
  return [
    ":root{",
    `--color-ground:light-dark(oklch(0.963 0.007 ${hue}),oklch(0.178 0.016 ${hue}));`,
    `--color-surface:light-dark(oklch(0.988 0.004 ${hue}),oklch(0.23 0.018 ${hue}));`,
    `--color-sunken:light-dark(oklch(0.928 0.01 ${hue}),oklch(0.142 0.016 ${hue}));`,
    `--color-line:light-dark(oklch(0.866 0.012 ${hue}),oklch(0.33 0.022 ${hue}))}`,
  ].join("");
}
