import { ViewTransition } from "react";
import { cx } from "@/components/ui/cx";
import { Picture, type PictureSource } from "@/components/ui/picture";

/** A work's picture wherever it is shown; from one page to the next the same picture moves instead of being replaced. */
export function HungPicture({
  workId,
  moves = true,
  ...props
}: { workId: string; moves?: boolean } & Parameters<typeof Picture>[0]) {
  if (!moves) return <Picture {...props} />;
  return (
    <ViewTransition name={`work-${workId}`} share="picture" default="none">
      <Picture {...props} />
    </ViewTransition>
  );
}

/** The place of a picture that is not there yet. */
export function NoPicture({ label, className }: { label: string; className?: string }) {
  return (
    <div
      className={cx(
        "flex aspect-4/3 items-center justify-center bg-sunken p-4 text-center text-muted text-sm",
        className,
      )}
    >
      {label}
    </div>
  );
}

/** Width over height, kept within what a row of pictures can take. */
export function shapeOf(picture: Pick<PictureSource, "width" | "height"> | null): number {
  return picture ? Math.min(2.6, Math.max(0.45, picture.width / picture.height)) : 4 / 3;
}
