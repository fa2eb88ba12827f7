/** How far a photo may stray; every value is drawn evenly from its range unless said otherwise. */
export type Difficulty = {
  /** Largest turn of the picture against the camera, degrees. */
  yaw: number;
  pitch: number;
  roll: number;
  /** Share of the photo's tighter side that the picture takes. */
  fill: readonly [number, number];
  /** Most of the picture that lies beyond the photo's edge (in three of five photos). */
  crop: number;
  /** Stops of light, down in full, up to 60 % of it. */
  exposure: number;
  /** Strength of a colour cast, a channel. */
  whiteBalance: number;
  /** Change of saturation, and (60 % of it) of contrast. */
  saturation: number;
  glareChance: number;
  glareStrength: number;
  /** Longest smear, pixels at 480 px of width. */
  motion: number;
  /** Widest blur, sigma in pixels at 480 px of width. */
  defocus: number;
  /** Most sensor noise, sigma in grey levels. */
  noise: number;
  jpegQuality: readonly [number, number];
  /** Chance of a person standing in front, and of another picture beside it. */
  person: number;
  neighbour: number;
  /** Strongest lens distortion: share of the half diagonal that a corner moves by. */
  lens: number;
  /** Chance and strength of a reflection in the glass. */
  reflectionChance: number;
  reflectionStrength: number;
  /** Whether the picture hangs before something busy instead of on a wall. */
  busy: boolean;
};

export const LEVEL_NAMES = ["easy", "medium", "hard", "shift"] as const;
export type LevelName = (typeof LEVEL_NAMES)[number];

/** easy, medium, hard: the ranges the encoder was measured with before; shift: what it never saw in training. */
export const LEVELS: Record<LevelName, Difficulty> = {
  easy: {
    ...{ yaw: 10, pitch: 6, roll: 3, fill: [0.65, 0.95], crop: 0 },
    ...{ exposure: 0.25, whiteBalance: 0.04, saturation: 0.1, glareChance: 0, glareStrength: 0 },
    ...{ motion: 2, defocus: 0.4, noise: 2, jpegQuality: [72, 85], person: 0, neighbour: 0 },
    ...{ lens: 0.015, reflectionChance: 0, reflectionStrength: 0, busy: false },
  },
  medium: {
    ...{ yaw: 22, pitch: 12, roll: 6, fill: [0.5, 0.95], crop: 0.06 },
    ...{ exposure: 0.5, whiteBalance: 0.1, saturation: 0.2, glareChance: 0.5, glareStrength: 0.5 },
    ...{ motion: 5, defocus: 0.8, noise: 5, jpegQuality: [55, 80], person: 0.12, neighbour: 0.2 },
    ...{ lens: 0.03, reflectionChance: 0.1, reflectionStrength: 0.12, busy: false },
  },
  hard: {
    ...{ yaw: 35, pitch: 20, roll: 10, fill: [0.4, 0.95], crop: 0.16 },
    ...{ exposure: 0.9, whiteBalance: 0.18, saturation: 0.3, glareChance: 0.8, glareStrength: 0.9 },
    ...{ motion: 9, defocus: 1.3, noise: 9, jpegQuality: [40, 65], person: 0.5, neighbour: 0.3 },
    ...{ lens: 0.05, reflectionChance: 0.2, reflectionStrength: 0.2, busy: false },
  },
  shift: {
    ...{ yaw: 28, pitch: 16, roll: 8, fill: [0.4, 0.9], crop: 0.1 },
    ...{ exposure: 0.7, whiteBalance: 0.15, saturation: 0.3, glareChance: 0.4, glareStrength: 0.7 },
    ...{ motion: 6, defocus: 1, noise: 7, jpegQuality: [45, 75], person: 0.25, neighbour: 0.3 },
    ...{ lens: 0.09, reflectionChance: 0.8, reflectionStrength: 0.28, busy: true },
  },
};
