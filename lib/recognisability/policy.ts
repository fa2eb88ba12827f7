import type { CollectionWork } from "@/lib/catalog/contract";
import type { ImageState, ImageView } from "@/lib/media/contract";
import type { Danger, Lack, RecognitionThresholds, Verdict, ViewCover } from "./contract";

/**
 * A work has to have this many features for each inlier that a match asks for. Source: 40 drawn works with features
 * taken away, two photos each at three levels of difficulty: at 8 for 1 (120 for 15 inliers) every easy photo, 94 % of
 * medium and 53 % of hard ones are accepted; at 4 for 1 it is 76 % and 25 %, at 33 for 1 98 % and 83 %.
 */
const FEATURES_PER_INLIER = 8;

/** Features from which a work is recognised well. */
export function wellFrom({ match }: RecognitionThresholds): number {
  return match * FEATURES_PER_INLIER;
}

/** From fewer common points than this geometry draws no conclusion at all (see `verify.ts`): not worth a row. */
export const RECORDED_FROM = 6;

type Compared = { inliers: number; conclusiveInliers: number };

/**
 * What two pictures mean for a scan. Source: 174 planted pairs that share 10–100 % of their area: of 110 where an easy
 * photo of one was accepted as the other, the pictures themselves agree in 15 points or more in 105, in 8 or more in all.
 */
export function dangerOf(
  { inliers, conclusiveInliers }: Compared,
  { match, ambiguous }: RecognitionThresholds,
): Danger {
  if (conclusiveInliers >= match) return "mistaken";
  return inliers >= ambiguous ? "offered" : "apart";
}

/** What keeps a work from being recognised, by the features of its best ready picture; null for nothing. */
export function lackOf(
  states: readonly ImageState["state"][],
  features: number | null,
  thresholds: RecognitionThresholds,
): Lack | null {
  if (features !== null) {
    // Each feature of the work counts once, so with fewer than a match asks for there can be no match.
    if (features < thresholds.match) return "tooFew";
    return features < wellFrom(thresholds) ? "weak" : null;
  }
  if (states.includes("pending")) return "pending";
  return states.includes("failed") ? "failed" : "noPicture";
}

/** One word for all: what can't be recognised comes before what may be confused, and that before what is hard. */
export function verdictOf(lack: Lack | null, dangers: readonly Danger[]): Verdict {
  if (lack !== null && lack !== "weak") return "impossible";
  if (dangers.includes("mistaken")) return "mistaken";
  if (dangers.includes("offered")) return "offered";
  return lack === "weak" ? "weak" : "good";
}

/** From this depth on a work is walked around, whatever it is called. A framed picture is seldom 15 cm deep. */
const SOLID_DEPTH_CM = 15;
/** In the languages of the catalogue; a work without a depth is known by its classification alone. */
const SOLID_WORDS =
  /sculpt|statu|bust\b|relief|vase|vessel|ceramic|furniture|installation|armou?r|escult|estatu|busto|vasija|jarr|cerámic|mueble|instalaci|armadura/i;
/** People stand close to a picture this large, and photograph a part of it. */
const LARGE_CM = 150;

type Kind = Pick<CollectionWork, "classification" | "widthCm" | "heightCm" | "depthCm">;

/** Whether a work is one that people walk around: seen from the back or the side, its front is of no use. */
export function isSolid({ classification, depthCm }: Kind): boolean {
  return depthCm === null ? SOLID_WORDS.test(classification) : depthCm >= SOLID_DEPTH_CM;
}

/** The views that a work of this kind needs to be recognised from where visitors stand. */
export function wantedViews(kind: Kind): ImageView[] {
  if (isSolid(kind)) return ["front", "side", "back"];
  return Math.max(kind.widthCm ?? 0, kind.heightCm ?? 0) >= LARGE_CM ? ["front", "detail"] : ["front"];
}

const VIEWS: readonly ImageView[] = ["front", "detail", "side", "back"];
const BEST_FIRST = ["ready", "pending", "tooFew", "failed"] as const;

/** `features` is null for a picture that is not looked at yet. */
type Taken = Pick<ImageState, "view" | "state"> & { features: number | null };

/** Each view with the best that there is of it. */
export function viewCover(
  kind: Kind,
  pictures: readonly Taken[],
  { match }: RecognitionThresholds,
): ViewCover[] {
  const wanted = wantedViews(kind);
  return VIEWS.map((view) => {
    const states = pictures
      .filter((picture) => picture.view === view)
      .map(({ state, features }) => (features !== null && features < match ? "tooFew" : state));
    const state = BEST_FIRST.find((one) => states.includes(one)) ?? "missing";
    return { view, wanted: wanted.includes(view), state };
  });
}
