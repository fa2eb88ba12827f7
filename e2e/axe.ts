import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { inLight } from "./light";

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Nothing for axe in either light, and nothing sideways; `where` is told with what was found. */
export async function expectAccessible(page: Page, where = page.url()): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await inLight(page, colorScheme);
    const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
    const found = violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ target, any }) => `${target} ${any.map(({ message }) => message)}`).join(" | ")}`,
    );
    expect(found, `${where}, ${colorScheme}`).toEqual([]);
  }
  // Once what slides in or out has come to rest.
  const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  await expect.poll(sideways, { message: where }).toBeLessThanOrEqual(0);
}
