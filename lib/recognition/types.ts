/** A decoded picture: row-major RGBA, 8 bits a channel, upright. */
export type RgbaImage = { width: number; height: number; data: Uint8Array | Uint8ClampedArray };

/** A point as fractions (0..1) of a picture's width and height; outside that range it lies beyond the edge. */
export type Point = { x: number; y: number };

/** Four corners of an outline: top left, top right, bottom right, bottom left, as fractions of the photo. */
export type Quad = [Point, Point, Point, Point];

/** What a model is good for: telling works apart (image to image), or words against images. */
export type ModelRole = "recognition" | "semantic";

/**
 * Turns pictures (and, for a semantic model, words) into unit-length vectors.
 *
 * `encode` squeezes nothing into shape but the model's own square input: which part of a photo to look at is
 * the caller's decision. Vectors of different `id` or `revision` must never be compared.
 */
export interface Encoder {
  id: string;
  revision: string;
  dimensions: number;
  roles: readonly ModelRole[];
  encode(images: RgbaImage[]): Promise<Float32Array[]>;
  encodeText?(texts: string[]): Promise<Float32Array[]>;
  dispose(): Promise<void>;
}

/**
 * Local features of one picture. `points` are x,y pairs in pixels of the working resolution
 * `width` × `height`; `descriptors` hold 32 bytes a point.
 */
export type LocalFeatures = {
  width: number;
  height: number;
  count: number;
  points: Float32Array;
  descriptors: Uint8Array;
};

/**
 * Result of checking one photo against one work; `corners` is the work's outline in the photo, `spread` the share
 * of the work's area (0..1) that its inliers span: a small one says that only a part of it is in the photo.
 */
export type Verification = {
  inliers: number;
  corners: Quad | null;
  spread?: number;
  /** Only where asked for: of each inlier its x,y in the photo and its x,y in the work, as fractions. */
  matches?: Float32Array;
};
