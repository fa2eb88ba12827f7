/** What our pages may load, and from where. `connect` are other origins that a page sends to. */
export function contentPolicy(connect: readonly string[] = []): string {
  return [
    "default-src 'self'",
    // Next writes its flight data as inline scripts; a nonce would make every page dynamic.
    "script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "media-src 'self' blob:",
    "worker-src 'self' blob:",
    ["connect-src 'self'", ...connect].join(" "),
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
