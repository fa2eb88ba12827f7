/** A grid of amounts: light gathered on a plate, heat, concentration, density of visits. */
export class Field {
  readonly data: Float32Array;

  constructor(
    readonly width: number,
    readonly height: number,
  ) {
    this.data = new Float32Array(width * height);
  }

  /** The amount in a cell; outside the grid it is 0. */
  get(x: number, y: number): number {
    return x < 0 || y < 0 || x >= this.width || y >= this.height ? 0 : (this.data[y * this.width + x] ?? 0);
  }

  set(x: number, y: number, value: number): void {
    if (x >= 0 && y >= 0 && x < this.width && y < this.height) this.data[y * this.width + x] = value;
  }

  private add(x: number, y: number, amount: number): void {
    if (x < 0 || y < 0 || x >= this.width || y >= this.height) return;
    const at = y * this.width + x;
    this.data[at] = (this.data[at] ?? 0) + amount;
  }

  /** Shares an amount among the four cells around a point (bilinear). */
  splat(x: number, y: number, amount: number): void {
    const x0 = Math.floor(x - 0.5);
    const y0 = Math.floor(y - 0.5);
    const fx = x - 0.5 - x0;
    const fy = y - 0.5 - y0;
    this.add(x0, y0, amount * (1 - fx) * (1 - fy));
    this.add(x0 + 1, y0, amount * fx * (1 - fy));
    this.add(x0, y0 + 1, amount * (1 - fx) * fy);
    this.add(x0 + 1, y0 + 1, amount * fx * fy);
  }

  /** Draws a thin line that leaves `amount` for each pixel of its length. */
  line(x0: number, y0: number, x1: number, y1: number, amount: number): void {
    const length = Math.hypot(x1 - x0, y1 - y0);
    const steps = Math.max(1, Math.ceil(length * 1.5));
    for (let i = 0; i < steps; i++) {
      const t = (i + 0.5) / steps;
      this.splat(x0 + (x1 - x0) * t, y0 + (y1 - y0) * t, (amount * length) / steps);
    }
  }

  /** Smooth reading between cell centres. */
  sample(x: number, y: number): number {
    const cx = Math.min(this.width - 1, Math.max(0, x - 0.5));
    const cy = Math.min(this.height - 1, Math.max(0, y - 0.5));
    const x0 = Math.min(this.width - 2, Math.floor(cx));
    const y0 = Math.min(this.height - 2, Math.floor(cy));
    const fx = cx - x0;
    const fy = cy - y0;
    const top = this.get(x0, y0) * (1 - fx) + this.get(x0 + 1, y0) * fx;
    const bottom = this.get(x0, y0 + 1) * (1 - fx) + this.get(x0 + 1, y0 + 1) * fx;
    return top * (1 - fy) + bottom * fy;
  }

  /** A softened copy: three box blurs, close to a Gaussian. */
  blurred(radius: number): Field {
    const blurred = new Field(this.width, this.height);
    blurred.data.set(this.data);
    const line = new Float32Array(Math.max(this.width, this.height));
    for (let pass = 0; pass < 3; pass++) {
      for (let y = 0; y < this.height; y++)
        boxBlur(blurred.data, line, y * this.width, 1, this.width, radius);
      for (let x = 0; x < this.width; x++) boxBlur(blurred.data, line, x, this.width, this.height, radius);
    }
    return blurred;
  }

  /** The amount that the given share (0..1) of the non-empty cells stay below. */
  percentile(share: number): number {
    const filled = this.data.filter((value) => value > 0).sort();
    return filled[Math.min(filled.length - 1, Math.floor(filled.length * share))] ?? 0;
  }
}

function boxBlur(
  data: Float32Array,
  line: Float32Array,
  start: number,
  step: number,
  n: number,
  radius: number,
) {
  for (let i = 0; i < n; i++) line[i] = data[start + i * step] ?? 0;
  const at = (i: number) => line[Math.min(n - 1, Math.max(0, i))] ?? 0;
  let sum = 0;
  for (let i = -radius; i <= radius; i++) sum += at(i);
  for (let i = 0; i < n; i++) {
    data[start + i * step] = sum / (2 * radius + 1);
    sum += at(i + radius + 1) - at(i - radius);
  }
}

/** Logarithmic response for densities that span several powers of ten. */
export const logTone = (amount: number, white: number): number =>
  Math.min(1, Math.log1p((amount / white) * 99) / Math.log(100));
