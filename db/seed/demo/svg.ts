import type { Drawing } from "./types";

type Attributes = Record<string, string | number | undefined>;
type Point = readonly [number, number];

/** One decimal is a sixteenth-hundredth of a 1600 px side: finer than the eye, and the same on every machine. */
export const decimal = (value: number): string => {
  const rounded = Math.round(value * 10) / 10;
  return Object.is(rounded, -0) ? "0" : String(rounded);
};

const written = (attributes: Attributes) =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === "number" ? Math.round(value * 1000) / 1000 : value}"`)
    .join("");

/** Path data through the points with straight lines. */
export const polyline = (points: readonly Point[], closed = false): string =>
  `M${points.map(([x, y]) => `${decimal(x)} ${decimal(y)}`).join("L")}${closed ? "Z" : ""}`;

/** Path data of a smooth curve through the points (Catmull–Rom as cubic Béziers). */
export function smoothCurve(points: readonly Point[]): string {
  const at = (i: number): Point => points[Math.min(points.length - 1, Math.max(0, i))] ?? [0, 0];
  const parts = [`M${decimal(at(0)[0])} ${decimal(at(0)[1])}`];
  for (let i = 0; i + 1 < points.length; i++) {
    const [p0, p1, p2, p3] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const controls = [
      p1[0] + (p2[0] - p0[0]) / 6,
      p1[1] + (p2[1] - p0[1]) / 6,
      p2[0] - (p3[0] - p1[0]) / 6,
      p2[1] - (p3[1] - p1[1]) / 6,
      p2[0],
      p2[1],
    ];
    parts.push(`C${controls.map(decimal).join(" ")}`);
  }
  return parts.join("");
}

/** Writes compact SVG in the order of the calls; attribute names are SVG's own. */
export class SvgBuilder {
  private readonly parts: string[] = [];
  private readonly definitions: string[] = [];

  constructor(
    readonly width: number,
    readonly height: number,
    background?: string,
  ) {
    if (background) this.rect(0, 0, width, height, { fill: background });
  }

  element(name: string, attributes: Attributes): this {
    this.parts.push(`<${name}${written(attributes)}/>`);
    return this;
  }

  path(d: string, attributes: Attributes): this {
    return this.element("path", { d, ...attributes });
  }

  polygon(points: readonly Point[], attributes: Attributes): this {
    return this.path(polyline(points, true), attributes);
  }

  circle(x: number, y: number, radius: number, attributes: Attributes): this {
    return this.element("circle", { cx: decimal(x), cy: decimal(y), r: decimal(radius), ...attributes });
  }

  rect(x: number, y: number, width: number, height: number, attributes: Attributes): this {
    const box = { x: decimal(x), y: decimal(y), width: decimal(width), height: decimal(height) };
    return this.element("rect", { ...box, ...attributes });
  }

  /** Everything drawn inside `content` shares the attributes. */
  group(attributes: Attributes, content: () => void): this {
    this.parts.push(`<g${written(attributes)}>`);
    content();
    this.parts.push("</g>");
    return this;
  }

  /** Adds a definition (gradient, clip path) that elements refer to by url(#id). */
  define(markup: string): this {
    this.definitions.push(markup);
    return this;
  }

  toString(): string {
    const box = `width="${this.width}" height="${this.height}" viewBox="0 0 ${this.width} ${this.height}"`;
    const definitions = this.definitions.length ? `<defs>${this.definitions.join("")}</defs>` : "";
    return `<svg xmlns="http://www.w3.org/2000/svg" ${box}>${definitions}${this.parts.join("")}</svg>`;
  }

  toDrawing(): Drawing {
    return { kind: "svg", svg: this.toString() };
  }
}
