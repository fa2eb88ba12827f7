import type { Page } from "@playwright/test";
import type { Point, Quad } from "@/lib/recognition/types";

/** The outline as it is seen: corners of the drawn line on the screen, as fractions of the photo on the screen. */
export async function drawnOutline(page: Page): Promise<Point[]> {
  // The outline settles in under a quarter of a second.
  await page.waitForTimeout(600);
  return page.locator("[data-outline]").evaluate((svg) => {
    const line = svg.querySelector("polygon:last-of-type");
    const photo = document.querySelector("[data-shot]")?.getBoundingClientRect();
    if (!(line instanceof SVGPolygonElement) || !photo) return [];
    const toScreen = line.getScreenCTM();
    return [...line.points].map((point) => {
      const { x, y } = point.matrixTransform(toScreen ?? undefined);
      return { x: (x - photo.x) / photo.width, y: (y - photo.y) / photo.height };
    });
  });
}

/** The farthest that a corner lies from where it should, as a fraction of the photo's width or height. */
export function farthest(corners: readonly Point[] | null, truth: Quad): number {
  if (corners?.length !== truth.length) return Number.POSITIVE_INFINITY;
  return Math.max(
    ...truth.map((point, i) =>
      Math.max(Math.abs(point.x - (corners[i]?.x ?? 9)), Math.abs(point.y - (corners[i]?.y ?? 9))),
    ),
  );
}
