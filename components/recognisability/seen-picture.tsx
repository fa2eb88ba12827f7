import { CircleX, LoaderCircle } from "lucide-react";
import { useTranslations } from "next-intl";
import { Picture } from "@/components/ui/picture";
import type { SeenPicture as Seen } from "@/lib/recognisability/contract";
import { Points } from "./points";

const SIDE = 4;
const CELL_FEATURES_MIN = 4;

/** A picture with what is seen of it drawn over: its points, and the parts that have too few of them in shade. */
export function SeenPicture({ shown, showPoints }: { shown: Seen; showPoints: boolean }) {
  const t = useTranslations("recognisability");
  const { picture, seen, state, failure } = shown;
  const view = t(`views.${shown.view}`);
  if (!picture) {
    const failed = state === "failed";
    return (
      <figure className="flex flex-col gap-2">
        <div className="grid aspect-4/3 place-items-center rounded-lg bg-sunken text-muted">
          {failed ? (
            <CircleX aria-hidden className="size-6" />
          ) : (
            <LoaderCircle aria-hidden className="size-6 animate-breathe" />
          )}
        </div>
        <figcaption className="text-sm">
          {failed ? t("pictures.failed", { view }) : t("pictures.pending", { view })}
          {failure && <span className="mt-0.5 block text-muted">{failure}</span>}
        </figcaption>
      </figure>
    );
  }
  return (
    <figure className="flex flex-col gap-2">
      <div className="relative self-start overflow-hidden rounded-lg">
        <Picture
          picture={picture}
          sizes="(min-width: 1024px) 32rem, 90vw"
          priority
          className="max-h-[60vh] w-auto"
        />
        {seen && showPoints && (
          <svg
            aria-hidden
            viewBox={`0 0 ${picture.width} ${picture.height}`}
            preserveAspectRatio="none"
            className="absolute inset-0 size-full"
          >
            {seen.cells.map((features, cell) =>
              features < CELL_FEATURES_MIN ? (
                <rect
                  // biome-ignore lint/suspicious/noArrayIndexKey: the cells keep their places
                  key={cell}
                  x={((cell % SIDE) * picture.width) / SIDE}
                  y={(Math.floor(cell / SIDE) * picture.height) / SIDE}
                  width={picture.width / SIDE}
                  height={picture.height / SIDE}
                  fill="rgb(0 0 0 / 0.55)"
                />
              ) : null,
            )}
            <Grid width={picture.width} height={picture.height} />
            <Points points={seen.points} width={picture.width} height={picture.height} />
          </svg>
        )}
      </div>
      <figcaption className="text-sm tabular-nums">
        {seen
          ? t("pictures.caption", { view, features: seen.features, cells: seen.coveredCells })
          : t("pictures.unseen", { view })}
      </figcaption>
    </figure>
  );
}

function Grid({ width, height }: { width: number; height: number }) {
  const lines = Array.from({ length: SIDE - 1 }, (_, i) => (i + 1) / SIDE);
  const d = lines.map((at) => `M${at * width} 0v${height}M0 ${at * height}h${width}`).join("");
  return <path d={d} stroke="rgb(255 255 255 / 0.55)" strokeWidth={1} vectorEffect="non-scaling-stroke" />;
}
