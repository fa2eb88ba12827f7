type Rgb = [number, number, number];

/** The pages' grounds as they are painted (see --color-ground), which accents are read against. */
export const GROUNDS: { light: Rgb; dark: Rgb } = { light: [245, 244, 242], dark: [17, 16, 14] };

/** WCAG 2.2, 1.4.3: contrast for text. */
export const CONTRAST_MIN = 4.5;

const BLACK: Rgb = [0, 0, 0];
const WHITE: Rgb = [255, 255, 255];
const STEPS = 24;

function parse(hex: string): Rgb {
  const value = Number.parseInt(/^#([0-9a-f]{6})$/i.exec(hex)?.[1] ?? "3a3733", 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function format(color: Rgb): string {
  return `#${color.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`;
}

/** Relative luminance, WCAG 2.2. */
function luminance(color: Rgb): number {
  const [r, g, b] = color.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

/** Contrast ratio of two colours, 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The colour, moved towards `pole` as little as it takes to be read on `ground`. */
function readable(color: Rgb, ground: Rgb, pole: Rgb): Rgb {
  for (let step = 0; step <= STEPS; step++) {
    const share = step / STEPS;
    const moved = color.map((part, index) => part + ((pole[index] ?? 0) - part) * share) as Rgb;
    if (contrast(moved, ground) >= CONTRAST_MIN + 0.1) return moved;
  }
  return pole;
}

/**
 * A museum's accent as it can be used in both lights: as text on the ground, and under text in the ground's colour.
 * Anything that is not a `#rrggbb` colour gives a neutral accent.
 */
export function accentPair(hex: string): { light: string; dark: string } {
  const color = parse(hex);
  return {
    light: format(readable(color, GROUNDS.light, BLACK)),
    dark: format(readable(color, GROUNDS.dark, WHITE)),
  };
}

/** Style rules that give the pages this accent. */
export function accentRules(hex: string): string {
  const { light, dark } = accentPair(hex);
  return `:root{--color-accent:light-dark(${light},${dark});--color-accent-ink:light-dark(${format(GROUNDS.light)},${format(GROUNDS.dark)})}`;
}

/** How a colour fares in one light: its contrast on the ground, and what it becomes to be read there. */
export type AccentCheck = { ground: string; chosen: number; used: string; usedContrast: number };

/** The check of a museum's accent in both lights; ratios as WCAG 2.2 counts them. */
export function accentCheck(hex: string): Record<"light" | "dark", AccentCheck> {
  const pair = accentPair(hex);
  const check = (light: "light" | "dark"): AccentCheck => ({
    ground: format(GROUNDS[light]),
    chosen: contrast(parse(hex), GROUNDS[light]),
    used: pair[light],
    usedContrast: contrast(parse(pair[light]), GROUNDS[light]),
  });
  return { light: check("light"), dark: check("dark") };
}
