import type { Box, Size } from "./geometry";

/** Space that the museum's name takes above, and that the controls take below an uploaded photo. */
const ABOVE = 64;
const BELOW = 112;
/** A sheet narrower than this share of the stage stands beside the picture, not below it. */
const NARROW = 0.9;

/**
 * The part of the stage that neither header nor sheet (or the controls, when there is none) covers. The sheet stands
 * on the bottom of the window, `belowStage` pixels under the stage.
 */
export function freeBox(stage: Size, sheet: Size | null, belowStage: number): Box {
  const beside = sheet !== null && sheet.width < stage.width * NARROW;
  const width = beside ? stage.width - sheet.width - 16 : stage.width;
  const below = beside ? 0 : sheet ? sheet.height - belowStage : BELOW;
  return { left: 0, top: ABOVE, width, height: Math.max(80, stage.height - ABOVE - below) };
}
