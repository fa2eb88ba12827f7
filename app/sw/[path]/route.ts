import { randomUUID } from "node:crypto";
import { createSerwistRoute } from "@serwist/turbopack";

/** The service worker, built with the app: it knows every file of this build and the offline page. */
export const { dynamic, dynamicParams, revalidate, generateStaticParams, GET } = createSerwistRoute({
  swSrc: "app/sw/worker.ts",
  useNativeEsbuild: true,
  esbuildOptions: { format: "iife", sourcemap: false },
  // Recognition models are large and not every visit needs them; fonts and pictures are kept when first shown.
  globIgnores: ["public/models/**", "**/*.map"],
  additionalPrecacheEntries: [{ url: "/offline", revision: randomUUID() }],
});
