import { ImageOff } from "lucide-react";
import { cx } from "@/components/ui/cx";
import { Picture, type PictureSource } from "@/components/ui/picture";

/** A whole picture in a box of one size, so that rows stand in line. The words beside it name it. */
export function Thumbnail({
  picture,
  sizes = "3.5rem",
  className,
}: {
  picture: PictureSource | null;
  sizes?: string;
  className?: string;
}) {
  return (
    <span className={cx("grid shrink-0 place-items-center overflow-hidden rounded-md bg-sunken", className)}>
      {picture ? (
        <Picture
          picture={picture}
          alt=""
          sizes={sizes}
          cover
          // Whole, not cut: what tells two works apart may be at an edge.
          style={{ objectFit: "contain", backgroundColor: "transparent" }}
        />
      ) : (
        <ImageOff aria-hidden className="size-5 text-muted" />
      )}
    </span>
  );
}
