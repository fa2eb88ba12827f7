import { Picture, type PictureSource } from "@/components/ui/picture";
import type { Hung } from "./hang";

/** Mouldings: face, lit edge, shaded edge. */
const MOULDINGS = [
  ["#2b2622", "#4a423b", "#14110f"],
  ["#8a6a48", "#a98961", "#5f4730"],
  ["#1d1d1f", "#3a3a3e", "#0c0c0d"],
] as const;

/** A work on the wall: moulding, mount, picture, and the shadow that light from above gives it. */
export function FramedWork({ hung, picture, index }: { hung: Hung; picture: PictureSource; index: number }) {
  const [face, lit, shade] = MOULDINGS[index % MOULDINGS.length] ?? MOULDINGS[0];
  const { width, height, mount, frame } = hung;
  return (
    <div
      style={{
        padding: frame,
        backgroundColor: face,
        boxShadow: [
          `inset 0 ${frame * 0.16}px 0 ${lit}`,
          `inset 0 -${frame * 0.16}px 0 ${shade}`,
          `0 2px 3px rgb(40 34 28 / 0.35)`,
          `0 ${frame * 0.9}px ${frame * 1.3}px -${frame * 0.3}px rgb(40 34 28 / 0.32)`,
          `0 ${frame * 2.2}px ${frame * 3.4}px -${frame * 0.6}px rgb(40 34 28 / 0.2)`,
        ].join(", "),
      }}
    >
      <div
        style={{
          padding: mount,
          backgroundColor: "#f8f6f1",
          boxShadow: `inset 0 ${frame * 0.35}px ${frame * 0.5}px rgb(40 34 28 / 0.28), inset 0 0 1px rgb(40 34 28 / 0.5)`,
        }}
      >
        <div style={{ width, height, boxShadow: "0 0 0 1.5px #ebe7de, 0 0 0 2px rgb(40 34 28 / 0.2)" }}>
          <Picture
            picture={picture}
            sizes={`${Math.ceil(width)}px`}
            priority
            className="size-full"
            style={{ width, height }}
          />
        </div>
      </div>
    </div>
  );
}
