/** Linear-light RGB, 0..1: what drawings compute in; sRGB only at the very end. */
export type Rgb = readonly [number, number, number];

/** Writes linear RGB for a pixel position into `out` (three numbers). */
export type Shader = (x: number, y: number, out: Float32Array) => void;
export type Paint = Rgb | Shader;

const decode = (v: number) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
const encode = (v: number) => (v <= 0.0031308 ? v * 12.92 : 1.055 * v ** (1 / 2.4) - 0.055);

/** Parses "#rrggbb" into linear light. */
export function rgb(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [
    decode(((value >> 16) & 255) / 255),
    decode(((value >> 8) & 255) / 255),
    decode((value & 255) / 255),
  ];
}

/** Formats linear light as "#rrggbb". */
export function toHex(color: Rgb): string {
  const byte = (v: number) =>
    Math.round(encode(Math.min(1, Math.max(0, v))) * 255)
      .toString(16)
      .padStart(2, "0");
  return `#${byte(color[0])}${byte(color[1])}${byte(color[2])}`;
}

/** OKLab by Björn Ottosson (2020): steps that look even. */
export function toOklab([r, g, b]: Rgb): Rgb {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function fromOklab([lightness, a, b]: Rgb): Rgb {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clip = (v: number) => Math.min(1, Math.max(0, v));
  return [
    clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

/** Mixes two colours in OKLab; t = 0 gives the first. */
export function mix(first: Rgb, second: Rgb, t: number): Rgb {
  const p = toOklab(first);
  const q = toOklab(second);
  return fromOklab([p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t, p[2] + (q[2] - p[2]) * t]);
}

/** Multiplies the light: under 1 darkens, over 1 brightens. */
export const scaleLight = (color: Rgb, factor: number): Rgb => [
  color[0] * factor,
  color[1] * factor,
  color[2] * factor,
];

export type Gradient = { at(t: number): Rgb; write(t: number, out: Float32Array): void };

const STEPS = 1023;

/** A palette walked in OKLab from t = 0 to 1, held at both ends. Stops are "#rrggbb", evenly spaced. */
export function gradient(stops: readonly string[]): Gradient {
  const colors = stops.map(rgb);
  const table = new Float32Array((STEPS + 1) * 3);
  for (let i = 0; i <= STEPS; i++) {
    const position = (i / STEPS) * (colors.length - 1);
    const index = Math.min(colors.length - 2, Math.floor(position));
    const from = colors[Math.max(0, index)] ?? [0, 0, 0];
    table.set(mix(from, colors[index + 1] ?? from, position - index), i * 3);
  }
  const offset = (t: number) => Math.round(Math.min(1, Math.max(0, t)) * STEPS) * 3;
  return {
    at(t) {
      const o = offset(t);
      return [table[o] ?? 0, table[o + 1] ?? 0, table[o + 2] ?? 0];
    },
    write(t, out) {
      const o = offset(t);
      out[0] = table[o] ?? 0;
      out[1] = table[o + 1] ?? 0;
      out[2] = table[o + 2] ?? 0;
    },
  };
}

const ENCODE_STEPS = 8191;
const ENCODED = Float32Array.from(
  { length: ENCODE_STEPS + 1 },
  (_, i) => encode((i / ENCODE_STEPS) ** 2) * 255,
);

/** Linear light to an sRGB byte value, not yet rounded; the table is indexed by the square root for even steps. */
export const toByte = (linear: number): number =>
  ENCODED[linear > 0 ? (Math.sqrt(Math.min(1, linear)) * ENCODE_STEPS + 0.5) | 0 : 0] ?? 0;
