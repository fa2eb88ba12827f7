import { expectAccessible } from "../axe";
import { expect, test } from "../fixtures";
import { OTHER_MUSEUM } from "../museum";

test.use({ viewport: { width: 1440, height: 900 }, isMobile: false, hasTouch: false });

test("another model reads the collection, answers, and makes way for the one before", async ({ page }) => {
  test.slow();
  await page.goto(`/admin/models?museum=${OTHER_MUSEUM}`);
  const other = page.getByRole("listitem").filter({ hasText: "Not in use" }).first();
  const none = other.or(page.getByText("In use", { exact: true }).first());
  await expect(none.first()).toBeVisible();
  test.skip(
    !(await other.isVisible()),
    "this server has one model: the tests' own command gives it a second",
  );
  await expectAccessible(page);
  const confirm = (name: string) => page.getByRole("alertdialog").getByRole("button", { name }).click();
  await other.getByRole("button", { name: /^Read the collection/ }).click();
  await confirm("Read the collection");
  await other.getByRole("button", { name: /^Switch to it/ }).click({ timeout: 90_000 });
  await confirm("Switch to it");
  const before = page.getByRole("listitem").filter({ hasText: "Was in use before" });
  await before.getByRole("button", { name: /^Return to it/ }).click();
  await confirm("Return to it");
  await expect(page.getByText(/answers from now on\./).first()).toBeVisible();
  await page.goto(`/admin/audit?museum=${OTHER_MUSEUM}&action=rollBackModel`);
  await expect(page.getByRole("listitem").filter({ hasText: "Roll back model" }).first()).toBeVisible();
});
