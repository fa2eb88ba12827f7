import { differenceOf, type GreyFrame, shrink } from "./frame-measures";

/**
 * What was already asked about the view in front of the camera, so that an unknown picture is not asked about
 * again and again, and a work that the visitor refused is not offered again, until they look elsewhere.
 */
export type ViewMemory = {
  /** Thumbnail of the photo that was asked about. */
  scene: GreyFrame;
  misses: number;
  /** Earliest time for another try at a view that moved only a little. */
  retryAtMs: number;
  refused: readonly string[];
};

export const VIEW = {
  thumbnailPx: 16,
  /** Thumbnails this different show another view; unrelated pictures differ by about 1. */
  elsewhere: 0.45,
  /** Below this even another try would see the same photo. */
  same: 0.06,
  /** At most one question in this time, whatever happens. */
  minIntervalMs: 1200,
  /** Wait before another try at nearly the same view; doubles with every miss. */
  retryMs: 2500,
  retryMaxMs: 20_000,
  /** After this many misses the visitor is told that the work is unknown. */
  missesToTell: 2,
} as const;

export function thumbnailOf(frame: GreyFrame): GreyFrame {
  return shrink(frame, VIEW.thumbnailPx);
}

/** The memory as far as it still concerns what the camera sees now; null when the visitor looks elsewhere. */
export function stillInView(memory: ViewMemory | null, scene: GreyFrame): ViewMemory | null {
  return memory && differenceOf(memory.scene, scene) < VIEW.elsewhere ? memory : null;
}

/** Whether to ask about this scene now. `memory` must come from `stillInView`. */
export function mayAsk(memory: ViewMemory | null, scene: GreyFrame, atMs: number): boolean {
  if (!memory) return true;
  if (memory.misses < VIEW.missesToTell && memory.refused.length === 0) return true;
  return atMs >= memory.retryAtMs && differenceOf(memory.scene, scene) >= VIEW.same;
}

/** Notes that nothing was found in this scene. */
export function afterMiss(memory: ViewMemory | null, scene: GreyFrame, atMs: number): ViewMemory {
  const misses = (memory?.misses ?? 0) + 1;
  const wait = Math.min(VIEW.retryMaxMs, VIEW.retryMs * 2 ** Math.max(0, misses - VIEW.missesToTell));
  return { scene, misses, retryAtMs: atMs + wait, refused: memory?.refused ?? [] };
}

/** Notes that the visitor was shown these works and put them away: they rest while the view stays. */
export function afterRefusal(
  memory: ViewMemory | null,
  scene: GreyFrame,
  artworkIds: readonly string[],
  atMs: number,
): ViewMemory {
  const refused = [...new Set([...(memory?.refused ?? []), ...artworkIds])];
  return { scene, misses: memory?.misses ?? 0, retryAtMs: atMs + VIEW.retryMs, refused };
}
