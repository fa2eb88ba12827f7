import { gradient, mix, type Rgb, rgb } from "../../color";
import type { Vec } from "../../coverage";
import { add, polar } from "../../geometry";
import { fractalNoise, hash2 } from "../../noise";
import type { Random } from "../../random";
import { Canvas } from "../../raster";
import type { Drawing } from "../../types";

const WIDTH = 1200;
const HEIGHT = 1600;
const SKY = gradient(["#20304f", "#4b5f86", "#a98fa0", "#e8b890", "#f6dfa8"]);

type Rules = Record<string, readonly string[]>;
type Species = {
  axiom: string;
  rules: Rules;
  rounds: number;
  angle: number;
  step: number;
  stem: Rgb;
  leaves: ReturnType<typeof gradient>;
  bloom: readonly Rgb[];
};

/** F grows a stem, + and - turn, [ ] branch; L is a leaf, B a flower, X and Y buds that only rewrite. */
const SPECIES: readonly Species[] = [
  {
    axiom: "X",
    rules: { X: ["F[+XL][-XL]FXB", "F[-X]F[+XL]-XB", "FF[+X][-LX]X"], F: ["FF", "F"] },
    rounds: 5,
    angle: 0.42,
    step: 11,
    stem: rgb("#4b5a2a"),
    leaves: gradient(["#2f4f24", "#6d8f34", "#b9bf4e"]),
    bloom: ["#c9352b", "#e2674a", "#f2a18a"].map(rgb),
  },
  {
    axiom: "X",
    rules: { X: ["F-[[XB]+XL]+F[+FXL]-X", "F+[[X]-XB]-F[-FXL]+X"], F: ["FF", "FL", "F"] },
    rounds: 5,
    angle: 0.39,
    step: 12,
    stem: rgb("#5a4a2c"),
    leaves: gradient(["#1f4a4a", "#3f8a78", "#a3c9a0"]),
    bloom: ["#5a3f9e", "#8a6cc9", "#d6b8e8"].map(rgb),
  },
  {
    axiom: "Y",
    rules: { Y: ["FL[+FB]Y", "F[-LF]FY", "FL[+L][-L]Y", "F[+YB]Y"], F: ["F"] },
    rounds: 16,
    angle: 0.62,
    step: 17,
    stem: rgb("#3f5f35"),
    leaves: gradient(["#41591c", "#8c9a2c", "#dcc95a"]),
    bloom: ["#e8a31f", "#f6cf52", "#fff0b8"].map(rgb),
  },
];

function rewrite({ axiom, rules, rounds }: Species, random: Random): string {
  let word = axiom;
  for (let i = 0; i < rounds && word.length < 5200; i++)
    word = [...word].map((letter) => (rules[letter] ? random.pick(rules[letter]) : letter)).join("");
  return word;
}

function leaf(canvas: Canvas, at: Vec, heading: number, length: number, color: Rgb) {
  const tip = add(at, polar(length, heading));
  const side = polar(length * 0.26, heading + Math.PI / 2);
  const middle = add(at, polar(length * 0.45, heading));
  const points: Vec[] = [at, add(middle, side), tip, [middle[0] - side[0], middle[1] - side[1]]];
  canvas.fill(points, color, 0.95).stroke([at, tip], 1, mix(color, rgb("#1b2a10"), 0.5), 0.8);
}

function flower(canvas: Canvas, random: Random, at: Vec, size: number, petals: readonly Rgb[]) {
  const count = random.int(5, 8);
  const turn = random.range(0, 2 * Math.PI);
  const color = random.pick(petals);
  for (let i = 0; i < count; i++) {
    const angle = turn + (i / count) * 2 * Math.PI;
    const tip = add(at, polar(size, angle));
    const side = polar(size * 0.34, angle + Math.PI / 2);
    const wide = add(at, polar(size * 0.68, angle));
    canvas.fill([at, add(wide, side), tip, [wide[0] - side[0], wide[1] - side[1]]], color, 0.92);
  }
  canvas
    .disc(at[0], at[1], size * 0.24, rgb("#3b1d10"))
    .disc(at[0] - 0.6, at[1] - 0.6, size * 0.13, rgb("#f7d774"));
}

function plant(canvas: Canvas, random: Random, species: Species, root: Vec, size: number) {
  const stack: { at: Vec; heading: number; depth: number }[] = [];
  let at = root;
  let heading = -Math.PI / 2 + random.gaussian(0, 0.08);
  let depth = 0;
  const turn = () => species.angle * random.range(0.6, 1.35);
  for (const letter of rewrite(species, random)) {
    if (letter === "F") {
      // A little wavering, and a slow pull upwards, as stems that seek light.
      heading += random.gaussian(0, 0.07) - 0.035 * Math.cos(heading);
      const next = add(at, polar(species.step * size * 0.93 ** depth, heading));
      canvas.stroke([at, next], Math.max(1, 5.4 * size * 0.62 ** depth), species.stem, 0.95);
      at = next;
    } else if (letter === "+") heading += turn();
    else if (letter === "-") heading -= turn();
    else if (letter === "[") {
      stack.push({ at, heading, depth });
      depth++;
    } else if (letter === "]") ({ at, heading, depth } = stack.pop() ?? { at, heading, depth });
    else if (letter === "L") {
      const color = species.leaves.at(random.next());
      leaf(
        canvas,
        at,
        heading + random.pick([-0.9, 0.9]) * random.range(0.5, 1.1),
        random.range(12, 24) * size,
        color,
      );
    } else if (letter === "B" && depth > 0)
      flower(canvas, random, at, random.range(5, 10.5) * size, species.bloom);
  }
}

/** Grows a meadow by rewriting: every plant is a word spelt out by Lindenmayer's rules. */
export function draw(random: Random): Drawing {
  const canvas = new Canvas(WIDTH, HEIGHT, (x, y, out) => {
    SKY.write(y / 1450 + 0.35 * (fractalNoise(x / 260, y / 110, 5, 7) - 0.5), out);
    const brush = 0.9 + 0.16 * fractalNoise(x / 40, y / 6, 2, 4) - 0.06 * hash2(x, y, 3);
    for (let k = 0; k < 3; k++) out[k] = (out[k] ?? 0) * brush;
    const soil = Math.max(0, (y - 1330 - 60 * fractalNoise(x / 120, 2, 3, 5)) / 200);
    const dark = Math.min(0.75, soil) * (0.6 + 0.6 * fractalNoise(x / 14, y / 14, 3, 9));
    for (let k = 0; k < 3; k++) out[k] = (out[k] ?? 0) * (1 - dark) + dark * ([0.09, 0.06, 0.03][k] ?? 0);
  });
  const rows: [number, number, number][] = [
    [1290, 2.1, 9],
    [1400, 2, 9],
    [1500, 1.5, 9],
    [1590, 1.05, 11],
  ];
  for (const [ground, size, count] of rows)
    for (let i = 0; i < count; i++) {
      const x = ((i + random.range(0.1, 0.9)) / count) * WIDTH;
      const kind = random.pick(SPECIES);
      plant(canvas, random, kind, [x, ground + random.gaussian(0, 18)], size * random.range(0.8, 1.25));
    }
  return canvas.toDrawing();
}
