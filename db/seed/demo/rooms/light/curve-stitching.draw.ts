import { gradient, toHex } from "../../color";
import type { Random } from "../../random";
import { decimal, SvgBuilder } from "../../svg";
import type { Drawing } from "../../types";

const SIDE = 1600;

type Hoop = {
  x: number;
  y: number;
  radius: number;
  times: number;
  nails: number;
  turn: number;
  threads: readonly string[];
};

const HOOPS: Hoop[] = [
  {
    x: 560,
    y: 590,
    radius: 520,
    times: 2,
    nails: 260,
    turn: 0.4,
    threads: ["#ffd166", "#ef476f", "#a01a58"],
  },
  {
    x: 1210,
    y: 1140,
    radius: 400,
    times: 3,
    nails: 222,
    turn: 2.1,
    threads: ["#9bf6ff", "#3a86ff", "#3a0ca3"],
  },
  {
    x: 1290,
    y: 330,
    radius: 282,
    times: 4,
    nails: 180,
    turn: 1.2,
    threads: ["#caffbf", "#52b788", "#14746f"],
  },
  {
    x: 350,
    y: 1300,
    radius: 265,
    times: 5,
    nails: 200,
    turn: 0.1,
    threads: ["#ffd6e0", "#ff8fab", "#7b2cbf"],
  },
  {
    x: 790,
    y: 1330,
    radius: 130,
    times: 7,
    nails: 120,
    turn: 0.8,
    threads: ["#fff3b0", "#f4a261", "#9c4a1a"],
  },
  {
    x: 1475,
    y: 690,
    radius: 112,
    times: 6,
    nails: 110,
    turn: 2.6,
    threads: ["#f1faee", "#a8dadc", "#457b9d"],
  },
  { x: 1010, y: 90, radius: 74, times: 2, nails: 84, turn: 3.3, threads: ["#ffb4a2", "#e5383b", "#660708"] },
];

/** Straight threads from nail i to nail times·i around a hoop: the envelope is a curve with times − 1 cusps. */
export function stitches(nails: number, times: number): [number, number][] {
  return Array.from({ length: nails }, (_, i): [number, number] => [i, (i * times) % nails]).filter(
    ([a, b]) => a !== b,
  );
}

/** Hoops of threads on a dark, worn board; corners are stitched with Boole's parabolas. */
export function draw(random: Random): Drawing {
  const svg = new SvgBuilder(SIDE, SIDE, "#1b1512");
  const wood = gradient(["#15100d", "#241a14", "#35261c", "#1d1612"]);
  for (let y = 0; y < SIDE; y += 5) {
    let x = -random.next() * 300;
    while (x < SIDE) {
      const length = random.range(60, 420);
      svg.rect(x, y, length, 5.4, { fill: toHex(wood.at(random.next())) });
      x += length;
    }
  }
  const line = (
    x1: number,
    y1: number,
    x2: number,
    y2: number,
    stroke: string,
    width: number,
    opacity: number,
  ) =>
    svg.element("line", {
      x1: decimal(x1),
      y1: decimal(y1),
      x2: decimal(x2),
      y2: decimal(y2),
      stroke,
      "stroke-width": width,
      "stroke-opacity": opacity,
    });
  const corners = [
    { x: 0, y: 0, dx: 1, dy: 1, color: gradient(["#3ddc97", "#0b525b"]) },
    { x: SIDE, y: 0, dx: -1, dy: 1, color: gradient(["#f9844a", "#7f2a3c"]) },
    { x: 0, y: SIDE, dx: 1, dy: -1, color: gradient(["#90e0ef", "#2b4c9b"]) },
    { x: SIDE, y: SIDE, dx: -1, dy: -1, color: gradient(["#ffe066", "#9a5b13"]) },
  ];
  corners.forEach(({ x, y, dx, dy, color }, i) => {
    const [reachX, reachY] = [820 - i * 70, 600 + i * 55];
    for (let k = 0; k <= 46; k++) {
      const t = k / 46;
      line(
        x + dx * reachX * t,
        y + dy * 4,
        x + dx * 4,
        y + dy * reachY * (1 - t),
        toHex(color.at(t)),
        1.5,
        0.8,
      );
    }
  });
  for (const { x, y, radius, times, nails, turn, threads } of HOOPS) {
    svg.circle(x + 7, y + 10, radius + 5, { fill: "#000000", "fill-opacity": 0.5 });
    svg.circle(x, y, radius + 4, { fill: "#120d12", stroke: "#c49a6c", "stroke-width": 7 });
    const dye = gradient(threads);
    const nail = (i: number): [number, number] => {
      const angle = turn + (2 * Math.PI * i) / nails;
      return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
    };
    for (const [a, b] of random.shuffle(stitches(nails, times))) {
      const [from, to] = [nail(a), nail(b)];
      const span = Math.hypot(from[0] - to[0], from[1] - to[1]) / (2 * radius);
      line(
        from[0],
        from[1],
        to[0],
        to[1],
        toHex(dye.at(1 - span + random.gaussian(0, 0.08))),
        random.range(1.1, 2),
        0.86,
      );
    }
    for (let i = 0; i < nails; i++) {
      const [nx, ny] = nail(i);
      svg.circle(nx, ny, 2.6, { fill: i % 2 ? "#f4e3c1" : "#b08d57" });
    }
  }
  return svg.toDrawing();
}
