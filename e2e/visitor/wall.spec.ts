import type { ScanResult } from "@/lib/scan/contract";
import { expect, test } from "../fixtures";

test.use({ viewport: { width: 1440, height: 900 }, isMobile: false, hasTouch: false });

test("the wall hangs works that a phone recognises from its screen", async ({ page, museum }) => {
  await page.goto(`/wall?museum=${museum.slug}`);
  await page.getByRole("button", { name: "One by one" }).click();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByText(/^2 of \d+$/)).toBeVisible();
  const picture = page.getByRole("main").getByRole("img").first();
  await expect
    .poll(() => picture.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth))
    .toBeTruthy();
  const title = await page.getByRole("main").getByRole("listitem").locator("p span").first().textContent();
  const image = await page.screenshot({ type: "jpeg", quality: 80 });
  const form = { museum: museum.slug, image: { name: "wall.jpg", mimeType: "image/jpeg", buffer: image } };
  const answer: ScanResult = await (await page.request.post("/api/v1/scan", { multipart: form })).json();
  expect(answer).toMatchObject({ decision: "match", artwork: { title } });
});

test("rooms, keys and playing change what hangs", async ({ page, museum }) => {
  await page.goto(`/wall?museum=${museum.slug}`);
  const first = await page.getByRole("listitem").first().textContent();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("listitem").first()).not.toHaveText(first ?? "");
  await page.keyboard.press("ArrowLeft");
  await expect(page.getByRole("listitem").first()).toHaveText(first ?? "");
  await page.keyboard.press(" ");
  await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();
  await page.getByLabel("Room").selectOption({ index: 1 });
  await expect(page).toHaveURL(/room=/);
  await expect(page.getByRole("listitem").first()).not.toHaveText(first ?? "");
});
