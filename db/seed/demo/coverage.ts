export type Vec = readonly [number, number];

/** A mask of how much of each pixel a shape covers, 0..1, placed at (left, top). */
export type Mask = { left: number; top: number; width: number; height: number; data: Float32Array };

let scratch = new Float32Array(0);

function zeroed(length: number): Float32Array {
  if (scratch.length < length) scratch = new Float32Array(length * 2);
  const view = scratch.subarray(0, length);
  view.fill(0);
  return view;
}

/** Adds one edge's signed area (the method of font-rs, Raph Levien) to rows of `width` cells. */
function addEdge(cells: Float32Array, width: number, rows: number, from: Vec, to: Vec): void {
  if (from[1] === to[1]) return;
  const sign = from[1] < to[1] ? 1 : -1;
  const [x0, y0] = sign > 0 ? from : to;
  const [x1, y1] = sign > 0 ? to : from;
  const slope = (x1 - x0) / (y1 - y0);
  let x = y0 < 0 ? x0 - y0 * slope : x0;
  const add = (at: number, value: number) => {
    cells[at] = (cells[at] ?? 0) + value;
  };
  for (let y = Math.max(0, Math.floor(y0)); y < Math.min(rows, Math.ceil(y1)); y++) {
    const height = Math.min(y + 1, y1) - Math.max(y, y0);
    const next = x + slope * height;
    const area = height * sign;
    const left = Math.min(x, next);
    const right = Math.max(x, next);
    const first = Math.floor(left);
    const last = Math.ceil(right);
    const row = y * width;
    if (last <= first + 1) {
      const middle = 0.5 * (left + right) - first;
      add(row + first, area - area * middle);
      add(row + first + 1, area * middle);
    } else {
      const step = 1 / (right - left);
      const head = 0.5 * step * (1 - left + first) ** 2;
      const tail = 0.5 * step * (right - last + 1) ** 2;
      add(row + first, area * head);
      if (last === first + 2) add(row + first + 1, area * (1 - head - tail));
      else {
        const second = step * (1.5 - left + first);
        add(row + first + 1, area * (second - head));
        for (let i = first + 2; i < last - 1; i++) add(row + i, area * step);
        add(row + last - 1, area * (1 - second - (last - first - 3) * step - tail));
      }
      add(row + last, area * tail);
    }
    x = next;
  }
}

/**
 * Exact-area coverage of closed rings (non-zero up to one turn; a hole is a ring wound the other way).
 * The mask's data is reused by the next call. Null when nothing is visible.
 */
export function coverRings(rings: readonly (readonly Vec[])[], canvasHeight: number): Mask | null {
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const ring of rings)
    for (const [x, y] of ring) {
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  const originX = Math.floor(left) - 1;
  const originY = Math.max(0, Math.floor(top));
  const width = Math.ceil(right) - originX + 3;
  const height = Math.min(canvasHeight, Math.ceil(bottom)) - originY;
  if (!(width > 0 && height > 0)) return null;
  const data = zeroed(width * height + 4);
  for (const ring of rings) {
    let previous = ring[ring.length - 1];
    for (const point of ring) {
      if (previous)
        addEdge(
          data,
          width,
          height,
          [previous[0] - originX, previous[1] - originY],
          [point[0] - originX, point[1] - originY],
        );
      previous = point;
    }
  }
  for (let y = 0; y < height; y++) {
    let sum = 0;
    for (let i = y * width; i < (y + 1) * width; i++) {
      sum += data[i] ?? 0;
      data[i] = Math.min(1, Math.abs(sum));
    }
  }
  return { left: originX, top: originY, width, height, data };
}

/** Coverage of a round-capped line through the points, `thickness` px wide; each pixel counts once. */
export function coverStroke(points: readonly Vec[], thickness: number, w: number, h: number): Mask | null {
  const radius = thickness / 2;
  const reach = radius + 1;
  let left = w;
  let right = 0;
  let top = h;
  let bottom = 0;
  for (const [x, y] of points) {
    left = Math.min(left, Math.floor(x - reach));
    right = Math.max(right, Math.ceil(x + reach));
    top = Math.min(top, Math.floor(y - reach));
    bottom = Math.max(bottom, Math.ceil(y + reach));
  }
  left = Math.max(0, left);
  top = Math.max(0, top);
  const width = Math.min(w, right) - left;
  const height = Math.min(h, bottom) - top;
  if (width <= 0 || height <= 0) return null;
  const data = zeroed(width * height);
  // A line thinner than a pixel keeps its weight by fading instead of shrinking.
  const strength = Math.min(1, thickness);
  for (let i = 0; i + 1 < points.length || i === 0; i++) {
    const from = points[i];
    const to = points[i + 1] ?? from;
    if (!from || !to) break;
    const [x0, y0] = from;
    const dx = to[0] - x0;
    const dy = to[1] - y0;
    const square = dx * dx + dy * dy;
    const y1 = Math.max(top, Math.floor(Math.min(y0, to[1]) - reach));
    const y2 = Math.min(top + height - 1, Math.ceil(Math.max(y0, to[1]) + reach));
    for (let y = y1; y <= y2; y++) {
      let a = 0;
      let b = 1;
      if (dy !== 0) {
        const p = (y + 0.5 - reach * 1.5 - y0) / dy;
        const q = (y + 0.5 + reach * 1.5 - y0) / dy;
        a = Math.min(1, Math.max(0, Math.min(p, q)));
        b = Math.min(1, Math.max(0, Math.max(p, q)));
      }
      const xa = x0 + dx * a;
      const xb = x0 + dx * b;
      const x1 = Math.max(left, Math.floor(Math.min(xa, xb) - reach));
      const x2 = Math.min(left + width - 1, Math.ceil(Math.max(xa, xb) + reach));
      for (let x = x1; x <= x2; x++) {
        const px = x + 0.5 - x0;
        const py = y + 0.5 - y0;
        const t = square > 0 ? Math.min(1, Math.max(0, (px * dx + py * dy) / square)) : 0;
        const distance = Math.sqrt((px - t * dx) ** 2 + (py - t * dy) ** 2);
        const value = Math.min(1, Math.max(0, Math.max(radius, 0.5) + 0.5 - distance)) * strength;
        const at = (y - top) * width + x - left;
        if (value > (data[at] ?? 0)) data[at] = value;
      }
    }
  }
  return { left, top, width, height, data };
}
