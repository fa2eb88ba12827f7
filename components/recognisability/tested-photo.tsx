import { useTranslations } from "next-intl";
import type { PhotoTest, TestedCandidate } from "@/lib/scan/contract";
import { Points } from "./points";

/** The photo with its points, those that agree with a work, and the work's outline. */
export function TestedPhoto({
  url,
  test,
  candidate,
}: {
  url: string | null;
  test: PhotoTest;
  candidate: TestedCandidate | null;
}) {
  const t = useTranslations("recognisability.test");
  const { width, height } = test.photo;
  const outline = candidate?.corners
    ?.map(({ x, y }) => `${(x * width).toFixed(1)},${(y * height).toFixed(1)}`)
    .join(" ");
  const line = { fill: "none", strokeLinejoin: "round", vectorEffect: "non-scaling-stroke" } as const;
  return (
    <div
      className="relative overflow-hidden rounded-lg bg-sunken"
      style={{ aspectRatio: `${width} / ${height}`, maxHeight: "70vh" }}
    >
      {url && (
        // biome-ignore lint/performance/noImgElement: a photo that this browser holds
        <img src={url} alt={t("photoAlt")} className="absolute inset-0 size-full object-contain" />
      )}
      <svg
        aria-hidden
        data-outlined={outline ? candidate?.artwork.id : undefined}
        viewBox={`0 0 ${width} ${height}`}
        className="absolute inset-0 size-full"
      >
        <Points points={test.points} width={width} height={height} size={2} tone="faint" />
        {candidate && (
          <Points points={candidate.matches} every={4} width={width} height={height} tone="bright" />
        )}
        {outline && (
          <>
            <polygon points={outline} {...line} stroke="rgb(0 0 0 / 0.55)" strokeWidth={6} />
            <polygon points={outline} {...line} stroke="white" strokeWidth={2.5} />
          </>
        )}
      </svg>
    </div>
  );
}
