import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import type { Museum } from "../museum";

const SIZES = [
  { width: 360, height: 740 },
  { width: 1440, height: 900 },
];
const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

const PAGES: Record<string, (museum: Museum) => Promise<string> | string> = {
  museums: () => "/",
  entry: (museum) => museum.path(),
  scan: (museum) => museum.path("/scan"),
  explore: (museum) => museum.path("/explore"),
  "explore without results": (museum) => museum.path("/explore?q=qqqqzzzz"),
  artwork: async (museum) => museum.path(`/artworks/${(await museum.work(8)).id}`),
  artist: async (museum) => museum.path(`/artists/${(await museum.artists())[0]?.slug}`),
  map: (museum) => museum.path("/map"),
  tours: (museum) => museum.path("/tours"),
  tour: async (museum) => museum.path(`/tours/${(await museum.tours())[0]?.slug}`),
  privacy: (museum) => museum.path("/privacy"),
  wall: (museum) => `/wall?museum=${museum.slug}`,
  offline: () => "/offline",
};

/** Wider than the window means that a finger moves the page sideways. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Waits until the page looks as it was told to. */
async function painted(page: Page, width: number, colorScheme: string) {
  await page.waitForFunction(
    ([wide, scheme]) => innerWidth === wide && matchMedia(`(prefers-color-scheme: ${scheme})`).matches,
    [width, colorScheme] as const,
  );
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

for (const [name, pathOf] of Object.entries(PAGES)) {
  test(`${name}: nothing for axe in either light and size, nothing sideways, text at 200 %`, async ({
    page,
    museum,
  }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto(await pathOf(museum));
    await expect(page.getByRole("heading", { level: 1 })).toBeAttached();
    for (const size of SIZES) {
      await page.setViewportSize(size);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await painted(page, size.width, colorScheme);
        const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
        const found = violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(" | ")}`,
        );
        expect(found, `${size.width} px, ${colorScheme}`).toEqual([]);
      }
      expect(await overflow(page), `${size.width} px`).toBeLessThanOrEqual(0);
    }
    await page.setViewportSize({ width: 360, height: 740 });
    await page.addStyleTag({ content: "html { font-size: 200% }" });
    expect(await overflow(page), "text at 200 %").toBeLessThanOrEqual(0);
  });
}

test("the answer of a scan is a dialog: focus goes in, stays in, and comes back out", async ({
  page,
  museum,
}) => {
  const work = await museum.work(6);
  const buffer = Buffer.from(await museum.picture(work));
  await page.goto(museum.path("/scan"));
  await page.setInputFiles("input[type=file]", { name: "a.webp", mimeType: "image/webp", buffer });
  const sheet = page.getByRole("dialog", { name: `Found: ${work.title}` });
  await expect(sheet).toBeFocused();
  for (let i = 0; i < 12; i++) {
    await page.keyboard.press("Tab");
    expect(await sheet.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  }
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(sheet).toBeHidden();
});

test("everything is reached by keyboard, and the focus is seen", async ({ page, museum }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(museum.path());
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("#content")).toBeFocused();
  const scan = page.getByRole("main").getByRole("link", { name: "Scan an artwork" });
  for (let i = 0; i < 20 && !(await scan.evaluate((link) => link === document.activeElement)); i++) {
    await page.keyboard.press("Tab");
    const outline = await page.evaluate(
      () => getComputedStyle(document.activeElement ?? document.body).outlineStyle,
    );
    expect(outline).not.toBe("none");
  }
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(museum.path("/scan"));
  const number = page.getByRole("button", { name: "Type a number" });
  await expect(number).toBeVisible();
  for (let i = 0; i < 20 && !(await number.evaluate((button) => button === document.activeElement)); i++) {
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Number on the label")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(number).toBeFocused();
});
