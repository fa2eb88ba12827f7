import { create } from "qrcode";

const QUIET = 3;

/** A QR code drawn on the server, dark on light in either theme, as cameras want it. */
export function QrCode({ text, label, className }: { text: string; label: string; className?: string }) {
  const { modules } = create(text, { errorCorrectionLevel: "M" });
  const { size } = modules;
  const path = Array.from({ length: size * size }, (_, i) => i)
    .filter((i) => modules.get(Math.floor(i / size), i % size))
    .map((i) => `M${(i % size) + QUIET},${Math.floor(i / size) + QUIET}h1v1h-1z`)
    .join("");
  const side = size + QUIET * 2;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${side} ${side}`}
      shapeRendering="crispEdges"
      className={className}
    >
      <path d={`M0,0h${side}v${side}h-${side}z`} fill="white" />
      <path d={path} fill="black" />
    </svg>
  );
}
