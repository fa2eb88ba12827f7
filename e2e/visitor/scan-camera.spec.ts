import type { ScanResult } from "@/lib/scan/contract";
import { photograph, strangePicture } from "../camera";
import { expect, test } from "../fixtures";
import { drawnOutline, farthest } from "../outline";

/** The outline must lie within 3 % of the true corners. */
const NEAR = 0.03;

test.describe("a phone held up to a work", () => {
  test("recognises it without a tap and outlines it; open leads to its page, back to the camera", async ({
    museum,
    openWithCamera,
  }) => {
    const work = await museum.work(7);
    const { jpeg, corners } = await photograph(await museum.picture(work), 11);
    const page = await openWithCamera(jpeg, museum.path());
    const answered = page.waitForResponse("**/api/v1/scan");
    await page.getByRole("link", { name: "Scan an artwork" }).click();

    const answer: ScanResult = await (await answered).json();
    expect(answer).toMatchObject({ decision: "match", artwork: { id: work.id } });
    expect(farthest(answer.corners, corners)).toBeLessThan(NEAR);

    const sheet = page.getByRole("dialog", { name: `Found: ${work.title}` });
    await expect(sheet).toBeVisible();
    expect(farthest(await drawnOutline(page), corners)).toBeLessThan(NEAR);

    await sheet.getByRole("link", { name: "Open" }).click();
    await expect(page).toHaveURL(museum.path(`/artworks/${work.id}`));
    await expect(page.getByRole("heading", { level: 1 })).toContainText(work.title);
    await page.goBack();
    await expect(page).toHaveURL(museum.path("/scan"));
  });

  test("does not offer a work again that was refused, and back closes the answer", async ({
    museum,
    openWithCamera,
  }) => {
    const work = await museum.work(19);
    const { jpeg } = await photograph(await museum.picture(work), 4);
    const page = await openWithCamera(jpeg, museum.path("/scan"));
    const sheet = page.getByRole("dialog");
    await sheet.getByRole("button", { name: "Not this one" }).click();
    await expect(sheet).toBeHidden();
    await expect(page.getByText("Point at another artwork").first()).toBeVisible();
    await page.waitForTimeout(3000);
    await expect(sheet).toBeHidden();

    await page.reload();
    await expect(sheet).toBeVisible();
    await page.goBack();
    await expect(sheet).toBeHidden();
    await expect(page).toHaveURL(museum.path("/scan"));
  });

  test("says so when the picture is not in the museum", async ({ museum, openWithCamera }) => {
    const { jpeg } = await photograph(await strangePicture(23), 8);
    const page = await openWithCamera(jpeg, museum.path("/scan"));
    await expect(page.getByRole("heading", { name: "We don't know this one yet" })).toBeVisible();
    await expect(page.getByRole("dialog")).toBeHidden();
  });

  test("does not know a work that hangs in another museum", async ({
    museum,
    otherMuseum,
    openWithCamera,
  }) => {
    const { jpeg } = await photograph(await otherMuseum.picture(await otherMuseum.work(1)), 3);
    const page = await openWithCamera(jpeg, museum.path("/scan"));
    await expect(page.getByRole("heading", { name: "We don't know this one yet" })).toBeVisible();
  });
});
