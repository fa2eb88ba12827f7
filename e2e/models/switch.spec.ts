import { expectAccessible } from "../axe";
import { expect, test } from "../fixtures";
import { OTHER_MUSEUM } from "../museum";

test.use({ viewport: { width: 1440, height: 900 }, isMobile: false, hasTouch: false });

test("another model reads the collection, answers, and makes way for the one before", async ({ page }) => {
  test.slow();
  await page.goto(`/admin/models?museum=${OTHER_MUSEUM}`);
  const models = page
    .locator("section")
    .filter({ hasText: "Finds the work in a photo." })
    .getByRole("listitem");
  const [first, second] = ["built-in", "clip"].map((name) => models.filter({ hasText: name }));
  if (!(first && second)) throw new Error("there are two");
  await expect(first).toBeVisible();
  test.skip(
    !(await second.isVisible()),
    "this server has one model: the tests' own command gives it a second",
  );
  await expectAccessible(page);
  const confirm = (name: string) => page.getByRole("alertdialog").getByRole("button", { name }).click();
  const back = first.getByRole("button", { name: /^Return to it/ });
  // A journey that was cut off may have read or switched already.
  if (!(await back.isVisible())) {
    const read = second.getByRole("button", { name: /^Read the collection/ });
    const take = second.getByRole("button", { name: /^(?:Switch|Return) to it/ });
    await expect(read.or(take)).toBeVisible();
    if (await read.isVisible()) {
      await read.click();
      await confirm("Read the collection");
    }
    await take.click({ timeout: 90_000 });
    await page
      .getByRole("alertdialog")
      .getByRole("button", { name: /^(?:Switch|Return) to it/ })
      .click();
    await expect(second).toContainText("In use since");
  }
  await back.click();
  await confirm("Return to it");
  await expect(first).toContainText("In use since");
  await expect(second).toContainText("Was in use before");
  await page.goto(`/admin/audit?museum=${OTHER_MUSEUM}&action=rollBackModel`);
  await expect(page.getByRole("listitem").filter({ hasText: "Roll back model" }).first()).toBeVisible();
});
