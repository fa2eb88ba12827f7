import type { Locator, Page } from "@playwright/test";
import { OTHER_MUSEUM } from "../museum";
import type { Hall } from "./hall";

export const plan = (page: Page): Locator => page.getByRole("application", { name: /Floor plan with/ });

/** A part of the plan, by what it says of itself. */
export const part = (page: Page, name: RegExp): Locator => plan(page).getByRole("button", { name });

/** Opens the hall's plan. Answers where on the page a place of the plan is, in metres. */
export async function openPlan(page: Page, hall: Hall) {
  await page.goto(`/admin/rooms?museum=${OTHER_MUSEUM}&floor=${hall.floorId}`);
  await plan(page).waitFor();
  return (x: number, y: number): Promise<{ x: number; y: number }> =>
    plan(page).evaluate(
      (svg, [left, top]) => {
        const { x, y } = new DOMPoint(left, top).matrixTransform(
          (svg as unknown as SVGSVGElement).getScreenCTM() ?? undefined,
        );
        return { x, y };
      },
      [x, y] as const,
    );
}
