import { expect, test } from "../fixtures";

test.describe("without a camera", () => {
  test("the page says why, and a number leads to the work", async ({ page, museum }) => {
    const work = await museum.work(12);
    await page.goto(museum.path("/scan"));
    await expect(page.locator("[data-camera-problem]")).toBeVisible();

    await page.getByRole("button", { name: "Type a number" }).click();
    const number = page.getByLabel("Number on the label");
    await number.fill("NOTHING.0.0");
    await page.getByRole("button", { name: "Find" }).click();
    await expect(page.getByText("No work here has the number NOTHING.0.0")).toBeVisible();

    await number.fill(` ${work.accessionNumber.toLowerCase()} `);
    await number.press("Enter");
    await expect(page).toHaveURL(museum.path(`/artworks/${work.id}`));
    await page.goBack();
    await expect(page).toHaveURL(museum.path("/scan"));
    await expect(page.getByRole("dialog")).toBeHidden();
  });

  test("a refused permission is explained", async ({ page, museum, context }) => {
    await page.addInitScript(() => {
      // What a browser does when the visitor says no; headless Chromium has nobody to ask.
      navigator.mediaDevices.getUserMedia = () =>
        Promise.reject(new DOMException("denied", "NotAllowedError"));
    });
    await page.goto(museum.path("/scan"));
    await expect(
      page.getByRole("heading", { name: "The camera is switched off for this page" }),
    ).toBeVisible();
    await context.setOffline(true);
    await page.getByRole("button", { name: "Type a number" }).click();
    await page.getByLabel("Number on the label").fill("X.1");
    await page.getByRole("button", { name: "Find" }).click();
    await expect(page.getByText("You are offline")).toBeVisible();
  });

  test.use({ expectedErrors: [/ERR_INTERNET_DISCONNECTED/] });

  test("search is one tap away", async ({ page, museum }) => {
    await page.goto(museum.path("/scan"));
    await page.getByRole("link", { name: "Search the collection" }).click();
    await expect(page).toHaveURL(museum.path("/explore"));
  });
});
