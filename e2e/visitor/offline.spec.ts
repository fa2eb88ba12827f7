import { expect, test } from "../fixtures";

test.use({
  serviceWorkers: "allow",
  expectedErrors: [/ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to fetch/],
});

test("pages that were opened still open without a network; others say so", async ({
  page,
  museum,
  context,
}) => {
  const [work, other] = [await museum.work(1), await museum.work(30)];
  await page.goto(museum.path(`/artworks/${work.id}`));
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await expect
    .poll(() => page.evaluate(async () => (await (await caches.open("pages")).keys()).length), {
      timeout: 20_000,
    })
    .toBeGreaterThan(0);

  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(work.title);
  await expect
    .poll(() =>
      page
        .locator("main img")
        .first()
        .evaluate((img: HTMLImageElement) => img.naturalWidth),
    )
    .toBeGreaterThan(0);

  await page.goto(museum.path(`/artworks/${other.id}`));
  await expect(page.getByRole("heading", { name: "You are offline" })).toBeVisible();
  await expect(page.getByRole("link").filter({ hasText: work.title })).toBeVisible();

  await context.setOffline(false);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(other.title);
});

test("nothing that a visitor sends is kept", async ({ page, museum }) => {
  await page.goto(museum.path());
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.goto(museum.path(`/artworks/${(await museum.work(4)).id}`));
  await page.waitForTimeout(2500);
  const kept = await page.evaluate(async () => {
    const all = await Promise.all(
      (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
    );
    return all.flat().map((request) => new URL(request.url).pathname);
  });
  expect(kept.some((path) => path.includes("/artworks/"))).toBe(true);
  expect(kept.filter((path) => /\/api\/v1\/(?:scan|interactions|visit)/.test(path))).toEqual([]);
});
