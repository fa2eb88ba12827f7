import type { CSSProperties } from "react";
import { cx } from "./cx";

/** What is needed to show a stored picture; a museum's picture DTO fits. */
export type PictureSource = {
  alt: string;
  width: number;
  height: number;
  renditions: readonly { url: string; width: number; height: number }[];
  dominantColors: readonly string[];
};

/** Width of the picture's box for each viewport, as in the `sizes` attribute. */
type Sizes = string;

/**
 * A picture in its own proportions: its box is there before it loads, in its main colour, so that nothing moves.
 * `priority` for the one picture that the page is about, `cover` to fill the box around it instead, cut at the edges.
 * `alt=""` where the words beside it say the same.
 */
export function Picture({
  picture,
  sizes,
  alt = picture.alt,
  priority = false,
  cover = false,
  className,
  style,
}: {
  picture: PictureSource;
  sizes: Sizes;
  alt?: string;
  priority?: boolean;
  cover?: boolean;
  className?: string;
  style?: CSSProperties;
}) {
  const [smallest] = picture.renditions;
  return (
    // biome-ignore lint/performance/noImgElement: renditions are made once, when a picture is stored
    <img
      src={middle(picture)?.url ?? smallest?.url}
      srcSet={picture.renditions.map(({ url, width }) => `${url} ${width}w`).join(", ")}
      sizes={sizes}
      width={picture.width}
      height={picture.height}
      alt={alt}
      loading={priority ? "eager" : "lazy"}
      fetchPriority={priority ? "high" : undefined}
      decoding={priority ? "sync" : "async"}
      className={cx("block max-w-full", cover ? "size-full object-cover" : "h-auto", className)}
      style={{
        aspectRatio: cover ? undefined : `${picture.width} / ${picture.height}`,
        backgroundColor: picture.dominantColors[0],
        ...style,
      }}
    />
  );
}

/** The rendition for browsers that choose by `src` alone: the second largest. */
function middle({ renditions }: PictureSource) {
  return renditions[Math.max(0, renditions.length - 2)];
}
