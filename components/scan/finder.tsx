import { cx } from "@/components/ui/cx";
import type { Box, Size } from "./geometry";

/** Height of what lies over the picture: the museum's name above, line and buttons below. */
const ABOVE = 72;
const BELOW = 196;

/** Where the visitor aims: as large as fits between header and controls, upright on a phone. */
export function finderBox(stage: Size): Box {
  const roomHigh = Math.max(120, stage.height - ABOVE - BELOW);
  const width = Math.min(stage.width * 0.84, roomHigh * 1.15, 720);
  const height = Math.min(roomHigh * 0.94, width * 1.28);
  return {
    left: (stage.width - width) / 2,
    top: ABOVE + (roomHigh - height) / 2,
    width,
    height,
  };
}

/** The soft frame: four corners that say "here", and breathe while an answer is on its way. */
export function Finder({ box, looking }: { box: Box; looking: boolean }) {
  const arm = Math.min(box.width, box.height) * 0.11;
  const r = 14;
  const { width: w, height: h } = box;
  const corner = (x: number, y: number, dx: 1 | -1, dy: 1 | -1) =>
    `M${x},${y + dy * (arm + r)}V${y + dy * r}Q${x},${y} ${x + dx * r},${y}H${x + dx * (arm + r)}`;
  return (
    <svg
      aria-hidden
      width={w}
      height={h}
      className={cx(
        "pointer-events-none absolute animate-appear overflow-visible",
        looking && "animate-breathe",
      )}
      style={{ left: box.left, top: box.top }}
    >
      <path
        d={[corner(0, 0, 1, 1), corner(w, 0, -1, 1), corner(w, h, -1, -1), corner(0, h, 1, -1)].join("")}
        fill="none"
        stroke="white"
        strokeOpacity={looking ? 1 : 0.8}
        strokeWidth={3}
        strokeLinecap="round"
        style={{ filter: "drop-shadow(0 0 3px rgb(0 0 0 / 0.5))" }}
      />
    </svg>
  );
}
