/** The part of opencv-js that we use; what it returns lives in its own heap until `delete()`. */
type Owned = { delete(): void };

export type Mat = Owned & { rows: number; cols: number; data: Uint8Array };

export type KeyPoints = Owned & {
  size(): number;
  get(index: number): { pt: { x: number; y: number } };
};

type Orb = Owned & { detectAndCompute(image: Mat, mask: Mat, points: KeyPoints, descriptors: Mat): void };

export type OpenCv = {
  Mat: { new (): Mat; new (rows: number, cols: number, type: number): Mat };
  KeyPointVector: new () => KeyPoints;
  Size: new (width: number, height: number) => { width: number; height: number };
  ORB: new (
    count: number,
    scaleFactor: number,
    levels: number,
    edgeThreshold: number,
    firstLevel: number,
    pointsCompared: number,
    score: number,
    patchSize: number,
    fastThreshold: number,
  ) => Orb;
  cvtColor(from: Mat, to: Mat, code: number): void;
  resize(from: Mat, to: Mat, size: object, fx: number, fy: number, interpolation: number): void;
  CV_8UC4: number;
  COLOR_RGBA2GRAY: number;
  INTER_AREA: number;
  INTER_LINEAR: number;
  ORB_HARRIS_SCORE: number;
};

type LoadingModule = Partial<OpenCv> & { onRuntimeInitialized?: () => void };

/**
 * Resolves once the given opencv-js module has started. The module has a `then` that never settles, so it is
 * boxed: a promise of the bare module would hang whoever awaits it.
 */
export function whenStarted(module: object): Promise<{ cv: OpenCv }> {
  const loading = module as LoadingModule;
  return new Promise((resolve) => {
    // The runtime defines every member of OpenCv before it reports that it has started.
    const done = () => resolve({ cv: loading as OpenCv });
    if (loading.Mat) done();
    else loading.onRuntimeInitialized = done;
  });
}
