import { createRequire } from "node:module";
import { type OpenCv, whenStarted } from "../geometry/opencv";

/** Starts OpenCV in this thread (0.3 s, about 100 MB). Boxed, because the module itself must not be awaited. */
export function loadOpenCv(): Promise<{ cv: OpenCv }> {
  // `require`, not `import`: loaders that look for a default export would touch the module's `then`.
  return whenStarted(createRequire(import.meta.url)("@techstark/opencv-js"));
}
