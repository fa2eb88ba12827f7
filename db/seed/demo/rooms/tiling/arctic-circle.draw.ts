import { mix, type Rgb, rgb } from "../../color";
import type { Vec } from "../../coverage";
import { fractalNoise, valueNoise } from "../../noise";
import type { Random } from "../../random";
import { Canvas, setLight } from "../../raster";
import type { Drawing } from "../../types";

const ORDER = 46;
const SIDE = 1600;
/** Length of a grid square once the diamond is turned to fill the sheet. */
const CELL = SIDE / (ORDER * Math.SQRT2);

type Heading = "N" | "S" | "E" | "W";
type Piece = { x: number; y: number; heading: Heading };

const MOVES: Record<Heading, readonly [number, number]> = { N: [0, -1], S: [0, 1], E: [1, 0], W: [-1, 0] };
const OPPOSITE: Record<Heading, Heading> = { N: "S", S: "N", E: "W", W: "E" };

const second = ({ x, y, heading }: Piece): [number, number] =>
  heading === "N" || heading === "S" ? [x + 1, y] : [x, y + 1];
const inside = (x: number, y: number, order: number) => Math.abs(x + 0.5) + Math.abs(y + 0.5) <= order;

/** Removes pairs about to collide, then slides every domino one step the way it heads. */
function slide(pieces: Piece[]): Piece[] {
  const at = new Map(pieces.map((piece) => [`${piece.x},${piece.y}`, piece]));
  const kept = pieces.filter((piece) => {
    const [dx, dy] = MOVES[piece.heading];
    return at.get(`${piece.x + dx},${piece.y + dy}`)?.heading !== OPPOSITE[piece.heading];
  });
  return kept.map(({ x, y, heading }) => ({ x: x + MOVES[heading][0], y: y + MOVES[heading][1], heading }));
}

/** Fills every empty 2 × 2 block with two dominoes heading apart, lying or standing by a coin's toss. */
function refill(pieces: Piece[], order: number, random: Random): Piece[] {
  const taken = new Set<string>();
  for (const piece of pieces) taken.add(`${piece.x},${piece.y}`).add(second(piece).join());
  const all = [...pieces];
  for (let y = -order; y < order; y++)
    for (let x = -order; x < order; x++) {
      if (!inside(x, y, order) || taken.has(`${x},${y}`)) continue;
      taken
        .add(`${x},${y}`)
        .add(`${x + 1},${y}`)
        .add(`${x},${y + 1}`)
        .add(`${x + 1},${y + 1}`);
      if (random.chance(0.5)) all.push({ x, y, heading: "N" }, { x, y: y + 1, heading: "S" });
      else all.push({ x, y, heading: "W" }, { x: x + 1, y, heading: "E" });
    }
  return all;
}

const INKS: Record<Heading, Rgb> = {
  N: rgb("#1d3a6b"),
  S: rgb("#d8452e"),
  E: rgb("#efe3c6"),
  W: rgb("#e2a32f"),
};
const PIPS: Record<Heading, Rgb> = {
  N: rgb("#f3e6c8"),
  S: rgb("#fff2d8"),
  E: rgb("#24304f"),
  W: rgb("#4a1d14"),
};
const FACES: readonly (readonly Vec[])[] = [
  [],
  [[0, 0]],
  [
    [-1, -1],
    [1, 1],
  ],
  [
    [-1, -1],
    [0, 0],
    [1, 1],
  ],
  [
    [-1, -1],
    [1, 1],
    [-1, 1],
    [1, -1],
  ],
  [
    [-1, -1],
    [1, 1],
    [-1, 1],
    [1, -1],
    [0, 0],
  ],
  [
    [-1, -1],
    [1, 1],
    [-1, 1],
    [1, -1],
    [-1, 0],
    [1, 0],
  ],
];

/** Draws a random domino tiling of the Aztec diamond by shuffling, as a table of inlaid dominoes. */
export function draw(random: Random): Drawing {
  let pieces: Piece[] = [];
  for (let order = 1; order <= ORDER; order++) pieces = refill(slide(pieces), order, random);
  const turn = Math.SQRT1_2;
  const place = (x: number, y: number): Vec => [
    SIDE / 2 + (x - y) * turn * CELL,
    SIDE / 2 + (x + y) * turn * CELL,
  ];
  const canvas = new Canvas(SIDE, SIDE, "#191410");
  for (const piece of pieces) {
    const { x, y, heading } = piece;
    const [x2, y2] = second(piece);
    const gap = 0.055;
    const corners = [
      place(x + gap, y + gap),
      place(x2 + 1 - gap, y + gap),
      place(x2 + 1 - gap, y2 + 1 - gap),
      place(x + gap, y2 + 1 - gap),
    ];
    const seed = random.int(0, 9999);
    const color = mix(
      INKS[heading],
      rgb(random.pick(["#ffffff", "#6b3a2a", "#22506b"])),
      random.next() * 0.16,
    );
    const tone = 0.72 + 0.5 * fractalNoise(x / 9 + 40, y / 9 + 40, 3, 6);
    canvas.fill(corners, (px, py, out) =>
      setLight(out, color, tone * (0.78 + 0.45 * valueNoise(px / 3 + py / 9, py / 3 - px / 9, seed))),
    );
    const bar: Vec[] =
      x2 > x
        ? [place(x + 1, y + 0.2), place(x + 1, y + 0.8)]
        : [place(x + 0.2, y + 1), place(x + 0.8, y + 1)];
    canvas.stroke(bar, 1.3, PIPS[heading], 0.7);
    for (const [cx, cy] of [
      [x, y],
      [x2, y2],
    ] as const)
      for (const [u, v] of FACES[random.int(0, 6)] ?? []) {
        const [px, py] = place(cx + 0.5 + u * 0.24, cy + 0.5 + v * 0.24);
        canvas.disc(px, py, 1.9, PIPS[heading], 0.92);
      }
  }
  return canvas.grain(0.06, 9).toDrawing();
}
