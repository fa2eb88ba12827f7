import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "../fixtures";

test("the API reference finds operations by their fields, leads to them, and its commands work", async ({
  page,
  baseURL,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("/api/reference");
  const contents = page.getByRole("navigation", { name: "Contents" });
  await contents.getByRole("searchbox").fill("nextCursor");
  const listWorks = contents.getByRole("link", { name: "List works GET", exact: true });
  await expect(listWorks).toBeVisible();
  await expect(contents.getByRole("link", { name: "Erase a visit" })).toBeHidden();
  await listWorks.click();
  const operation = page.getByRole("article", { name: "List works", exact: true });
  await expect(operation).toBeInViewport();
  await expect(operation.getByText(`curl '${baseURL}/api/v1/artworks'`)).toBeVisible();
  await operation.getByRole("link", { name: "ArtworkPage" }).click();
  await expect(page.getByRole("article", { name: "ArtworkPage", exact: true })).toBeInViewport();
});

test("the OpenAPI document is served, and an error leads to its explanation", async ({ page, request }) => {
  const document = await (await request.get("/api/openapi.json")).json();
  expect(document.openapi).toBe("3.1.0");
  const refused = await request.get("/api/v1/artworks/not-an-id");
  const problem = await refused.json();
  expect(refused.status()).toBe(400);
  await page.goto(problem.type);
  await expect(page.getByRole("row", { name: /invalid_input/ })).toBeInViewport();
});

test("on a phone the contents fold away until they are asked for", async ({ page }) => {
  await page.goto("/api/reference");
  await expect(page.getByRole("searchbox")).toBeHidden();
  await page.getByRole("button", { name: "Contents" }).press("Enter");
  await expect(page.getByRole("searchbox")).toBeVisible();
  await page
    .getByRole("navigation", { name: "Contents" })
    .getByRole("link", { name: "Search works" })
    .press("Enter");
  await expect(page).toHaveURL(/#searchArtworks$/);
  await expect(page.getByRole("searchbox")).toBeHidden();
});

test("the API reference has nothing for axe and nothing sideways, on a phone and on a desk", async ({
  page,
}) => {
  // The longest page there is: axe looks at thousands of elements.
  test.slow();
  await page.goto("/api/reference");
  for (const [width, colorScheme] of [
    [360, "light"],
    [1440, "dark"],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  }
});
