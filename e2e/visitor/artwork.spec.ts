import { expect, test } from "../fixtures";

test.describe("a work's page", () => {
  test("reads like a label, comes close, and leads to the artist", async ({ page, museum }) => {
    const work = (await museum.works()).find(({ artistNames }) => artistNames.length > 0);
    const artist = work?.artistNames[0] ?? "";
    await page.goto(museum.path(`/artworks/${work?.id}`));
    await expect(page.getByRole("heading", { level: 1 })).toContainText(work?.title ?? "");

    await page
      .getByRole("button", { name: /Look closer/ })
      .first()
      .click();
    const viewer = page.getByRole("dialog");
    await expect(viewer.locator(".openseadragon-canvas")).toBeVisible();
    await viewer.getByRole("button", { name: "Closer" }).click();
    await page.goBack();
    await expect(viewer).toBeHidden();

    await page.getByRole("main").getByRole("link", { name: artist }).first().click();
    await expect(page).toHaveURL(/\/artists\//);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(artist);
    await expect(page.getByRole("link").filter({ hasText: work?.title }).first()).toBeVisible();
  });

  test.describe("of another museum", () => {
    test.use({ expectedErrors: [/status of 404/] });

    test("does not exist here", async ({ page, museum, otherMuseum }) => {
      const stranger = await otherMuseum.work(0);
      const response = await page.goto(museum.path(`/artworks/${stranger.id}`));
      expect(response?.status()).toBe(404);
      await expect(page.getByRole("heading", { level: 1 })).toContainText("There is nothing at this address");
      await expect(page.getByRole("link", { name: "See everything on display" })).toBeVisible();
      const scan = await page.request.get(`/api/v1/artworks/${stranger.id}?museum=${museum.slug}`);
      expect(scan.status()).toBe(404);
      expect((await page.goto(otherMuseum.path(`/artworks/${stranger.id}`)))?.status()).toBe(200);
    });

    test("is not at an address that is not UTF-8 either", async ({ page, museum }) => {
      for (const [path, status] of [
        [museum.path("/artists/%E0%A4%A"), 404],
        ["/api/v1/artworks/%E0", 400],
      ] as const) {
        expect((await page.request.get(path)).status()).toBe(status);
      }
    });
  });
});

test.describe("languages", () => {
  test("the visitor's choice holds on every page", async ({ page, museum }) => {
    await page.goto(museum.path());
    await page.getByRole("button", { name: "Español" }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", "es");
    await page.goto(museum.path("/scan"));
    await expect(page.getByRole("button", { name: "Escribir un número" })).toBeVisible();
    await page.getByRole("button", { name: "English" }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
  });

  test.describe("of the browser", () => {
    test.use({ locale: "es-MX" });

    test("is spoken from the first page on", async ({ page, museum }) => {
      await page.goto(museum.path("/explore"));
      await expect(page.locator("html")).toHaveAttribute("lang", "es");
    });
  });
});
