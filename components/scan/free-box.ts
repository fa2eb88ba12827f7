import type { Box, Size } from "./geometry";

/** Space that the museum's name takes above, and that the controls take below an uploaded photo. */
const ABOVE = 64;
const BELOW = 112;
/** Width from which the sheet stands beside the picture (Tailwind's `md`). */
const WIDE = 768;

/** The part of the stage that neither header nor sheet (or the controls, when there is none) covers. */
export function freeBox(stage: Size, sheet: Size | null): Box {
  const beside = stage.width >= WIDE;
  const width = sheet && beside ? stage.width - sheet.width - 16 : stage.width;
  const below = sheet && !beside ? sheet.height : BELOW;
  return { left: 0, top: ABOVE, width, height: Math.max(80, stage.height - ABOVE - below) };
}
