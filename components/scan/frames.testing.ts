import type { GreyFrame } from "./frame-measures";

const WIDTH = 128;
const HEIGHT = 72;

/** A frame of one grey. */
export function flat(level: number): GreyFrame {
  return { width: WIDTH, height: HEIGHT, data: new Uint8Array(WIDTH * HEIGHT).fill(level) };
}

/** A picture with coarse and fine structure, another for every seed; `amplitude` in grey levels. */
export function texture(seed: number, amplitude = 80): GreyFrame {
  const frame = flat(0);
  // Natural pictures hold most of their contrast in coarse structure; amplitude falls with frequency.
  const waves = [1.5, 3, 6, 12, 24].map((cycles, i) => ({
    x: Math.sin(seed * 12.9 + i * 4.1) * cycles,
    y: Math.cos(seed * 78.2 + i * 2.3) * cycles,
    phase: (seed * 37.7 + i * 1.7) % 6.28,
    weight: cycles ** -0.7,
  }));
  const whole = waves.reduce((total, wave) => total + wave.weight, 0);
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) {
      const sum = waves.reduce(
        (total, { x: u, y: v, phase, weight }) =>
          total + weight * Math.sin((6.28 * (u * x + v * y)) / WIDTH + phase),
        0,
      );
      frame.data[y * WIDTH + x] = 128 + (1.5 * amplitude * sum) / whole;
    }
  }
  return frame;
}

/** The same picture moved to the right; what comes in from the left repeats the edge. */
export function shifted(frame: GreyFrame, pixels: number): GreyFrame {
  const data = frame.data.map((_, i) => {
    const x = i % frame.width;
    return frame.data[i - x + Math.max(0, x - pixels)] ?? 0;
  });
  return { ...frame, data };
}

/** Box blur, as a lens out of focus. */
export function blurred(frame: GreyFrame, radius: number): GreyFrame {
  const data = frame.data.map((_, i) => {
    const x = i % frame.width;
    const y = Math.floor(i / frame.width);
    let sum = 0;
    let count = 0;
    for (let v = Math.max(0, y - radius); v <= Math.min(frame.height - 1, y + radius); v++) {
      for (let u = Math.max(0, x - radius); u <= Math.min(frame.width - 1, x + radius); u++) {
        sum += frame.data[v * frame.width + u] ?? 0;
        count++;
      }
    }
    return sum / count;
  });
  return { ...frame, data };
}
