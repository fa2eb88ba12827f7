import type { Vec } from "../../coverage";
import { add, crossing, subtract } from "../../geometry";

/** Rows of a 2 × 3 matrix: x' = a·x + b·y + c, y' = d·x + e·y + f. */
export type Affine = readonly [number, number, number, number, number, number];

const ROOT = Math.sqrt(3) / 2;
const IDENTITY: Affine = [1, 0, 0, 0, 1, 0];
const hex = (x: number, y: number): Vec => [x + 0.5 * y, ROOT * y];

/** The hat's thirteen corners on a triangular grid (Smith, Myers, Kaplan, Goodman-Strauss 2023). */
export const HAT: Vec[] = (
  [
    [0, 0],
    [-1, -1],
    [0, -2],
    [2, -2],
    [2, -1],
    [4, -2],
    [5, -1],
    [4, 0],
    [3, 0],
    [2, 2],
    [0, 3],
    [0, 2],
    [-1, 2],
  ] as const
).map(([x, y]) => hex(x, y));

const times = (m: Affine, n: Affine): Affine => [
  m[0] * n[0] + m[1] * n[3],
  m[0] * n[1] + m[1] * n[4],
  m[0] * n[2] + m[1] * n[5] + m[2],
  m[3] * n[0] + m[4] * n[3],
  m[3] * n[1] + m[4] * n[4],
  m[3] * n[2] + m[4] * n[5] + m[5],
];
const apply = (m: Affine, [x, y]: Vec): Vec => [m[0] * x + m[1] * y + m[2], m[3] * x + m[4] * y + m[5]];
const turn = (angle: number): Affine => [
  Math.cos(angle),
  -Math.sin(angle),
  0,
  Math.sin(angle),
  Math.cos(angle),
  0,
];
const shift = ([x, y]: Vec): Affine => [1, 0, x, 0, 1, y];
const turnAbout = (p: Vec, angle: number) => times(shift(p), times(turn(angle), shift([-p[0], -p[1]])));

/** The map that takes the unit segment to p–q. */
const toSegment = (p: Vec, q: Vec): Affine => [
  q[0] - p[0],
  p[1] - q[1],
  p[0],
  q[1] - p[1],
  q[0] - p[0],
  p[1],
];
function inverse([a, b, c, d, e, f]: Affine): Affine {
  const det = a * e - b * d;
  return [e / det, -b / det, (b * f - c * e) / det, -d / det, a / det, (c * d - a * f) / det];
}
/** The similarity that takes segment p1–q1 to p2–q2. */
const match = (p1: Vec, q1: Vec, p2: Vec, q2: Vec) => times(toSegment(p2, q2), inverse(toSegment(p1, q1)));

/** A cluster of hats with the outline of the metatile it stands for; without parts it is one hat. */
type Meta = { outline: Vec[]; parts: { at: Affine; shape: Meta }[] };
type Name = "H" | "T" | "P" | "F";

const corner = (meta: Meta, i: number): Vec => meta.outline[i % meta.outline.length] ?? [0, 0];
const cornerOf = (patch: Meta, part: number, i: number): Vec => {
  const found = patch.parts[part];
  return found ? apply(found.at, corner(found.shape, i)) : [0, 0];
};

function firstMetatiles(): Record<Name, Meta> {
  const hat: Meta = { outline: HAT, parts: [] };
  const at = (transform: Affine) => ({ at: transform, shape: hat });
  const outlineH: Vec[] = [
    [0, 0],
    [4, 0],
    [4.5, ROOT],
    [2.5, 5 * ROOT],
    [1.5, 5 * ROOT],
    [-0.5, ROOT],
  ];
  const h = (i: number) => outlineH[i] ?? [0, 0];
  const k = (i: number) => HAT[i] ?? [0, 0];
  const half: Affine = [0.5, 0, 0, 0, 0.5, 0];
  const left: Affine = [0.5, 0, 1.5, 0, 0.5, ROOT];
  const leaning = times(shift([0, 2 * ROOT]), times([0.5, ROOT, 0, -ROOT, 0.5, 0], half));
  return {
    H: {
      outline: outlineH,
      parts: [
        at(match(k(5), k(7), h(5), h(0))),
        at(match(k(9), k(11), h(1), h(2))),
        at(match(k(5), k(7), h(3), h(4))),
        at(times(shift([2.5, ROOT]), times([-0.5, -ROOT, 0, ROOT, -0.5, 0], [0.5, 0, 0, 0, -0.5, 0]))),
      ],
    },
    T: {
      outline: [
        [0, 0],
        [3, 0],
        [1.5, 3 * ROOT],
      ],
      parts: [at([0.5, 0, 0.5, 0, 0.5, ROOT])],
    },
    P: {
      outline: [
        [0, 0],
        [4, 0],
        [3, 2 * ROOT],
        [-1, 2 * ROOT],
      ],
      parts: [at(left), at(leaning)],
    },
    F: {
      outline: [
        [0, 0],
        [3, 0],
        [3.5, ROOT],
        [3, 2 * ROOT],
        [-1, 2 * ROOT],
      ],
      parts: [at(left), at(leaning)],
    },
  };
}

/** Part, its side, the shape to attach and the side of it; from Kaplan's construction of the patch. */
const RULES: readonly (
  | readonly [number, number, Name, number]
  | readonly [number, number, number, number, Name, number]
)[] = [
  [0, 0, "P", 2],
  [1, 0, "H", 2],
  [2, 0, "P", 2],
  [3, 0, "H", 2],
  [4, 4, "P", 2],
  [0, 4, "F", 3],
  [2, 4, "F", 3],
  [4, 1, 3, 2, "F", 0],
  [8, 3, "H", 0],
  [9, 2, "P", 0],
  [10, 2, "H", 0],
  [11, 4, "P", 2],
  [12, 0, "H", 2],
  [13, 0, "F", 3],
  [14, 2, "F", 1],
  [15, 3, "H", 4],
  [8, 2, "F", 1],
  [17, 3, "H", 0],
  [18, 2, "P", 0],
  [19, 2, "H", 2],
  [20, 4, "F", 3],
  [20, 0, "P", 2],
  [22, 0, "H", 2],
  [23, 4, "F", 3],
  [23, 0, "F", 3],
  [16, 0, "P", 2],
  [9, 4, 0, 2, "T", 2],
  [4, 0, "F", 3],
];

function patchOf(shapes: Record<Name, Meta>): Meta {
  const patch: Meta = { outline: [], parts: [{ at: IDENTITY, shape: shapes.H }] };
  for (const rule of RULES) {
    const name = rule.length === 4 ? rule[2] : rule[4];
    const side = rule.length === 4 ? rule[3] : rule[5];
    const shape = shapes[name];
    const p = rule.length === 4 ? cornerOf(patch, rule[0], rule[1] + 1) : cornerOf(patch, rule[2], rule[3]);
    const q = cornerOf(patch, rule[0], rule[1]);
    patch.parts.push({ at: match(corner(shape, side), corner(shape, side + 1), p, q), shape });
  }
  return patch;
}

function nextMetatiles(patch: Meta): Record<Name, Meta> {
  const a = cornerOf(patch, 8, 2);
  const b = cornerOf(patch, 21, 2);
  const turned = apply(turnAbout(a, (-2 * Math.PI) / 3), b);
  const p72 = cornerOf(patch, 7, 2);
  const p252 = cornerOf(patch, 25, 2);
  const low = crossing(a, turned, cornerOf(patch, 6, 2), p72) ?? a;
  let w = apply(turn(-Math.PI / 3), subtract(cornerOf(patch, 6, 2), low));
  const h: Vec[] = [low, a, add(a, w), cornerOf(patch, 14, 2)];
  w = apply(turn(-Math.PI / 3), w);
  h.push(subtract(h[3] ?? a, w), cornerOf(patch, 6, 2));
  const at = (i: number) => h[i] ?? a;
  const foot = add(at(1), subtract(at(4), at(5)));
  const parts = (...chosen: number[]) => chosen.flatMap((i) => patch.parts[i] ?? []);
  return {
    H: { outline: h, parts: parts(0, 9, 16, 27, 26, 6, 1, 8, 10, 15) },
    P: { outline: [p72, add(p72, subtract(a, low)), a, low], parts: parts(7, 2, 3, 4, 28) },
    F: {
      outline: [b, cornerOf(patch, 24, 2), cornerOf(patch, 25, 0), p252, add(p252, subtract(low, a))],
      parts: parts(21, 20, 22, 23, 24, 25),
    },
    T: { outline: [foot, apply(turnAbout(foot, -Math.PI / 3), at(2)), at(2)], parts: parts(11) },
  };
}

function collect(meta: Meta, at: Affine, into: Affine[]): Affine[] {
  if (meta.parts.length === 0) into.push(at);
  for (const part of meta.parts) collect(part.shape, times(at, part.at), into);
  return into;
}

/** Where every hat of the H metatile of the given level (1–5) stands; level 4 has some thousands. */
export function hats(level: number): Affine[] {
  let shapes = firstMetatiles();
  for (let i = 1; i < level; i++) shapes = nextMetatiles(patchOf(shapes));
  return collect(shapes.H, IDENTITY, []);
}
