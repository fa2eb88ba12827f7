import type { Page } from "@playwright/test";
import { expectAccessible } from "../axe";
import { expect, test } from "../fixtures";
import { OTHER_MUSEUM } from "../museum";

const SECTIONS = ["profile", "languages", "hours", "colours", "privacy", "recognition"];
const pathOf = (section: string) => `/admin/settings?museum=${OTHER_MUSEUM}&section=${section}`;
const save = (page: Page) => page.getByRole("button", { name: "Save", exact: true });

// One museum's settings are one row: journeys that change it take turns.
test.describe.configure({ mode: "serial" });

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 768, height: 1024 },
]) {
  test.describe(`settings at ${viewport.width} px`, () => {
    test.use({ viewport, isMobile: false, hasTouch: false });

    test("a changed profile is what visitors read", async ({ page }) => {
      await page.goto(pathOf("profile"));
      const english = page.getByRole("group", { name: "English" });
      const tagline = `A sheet, folded or cut ${Date.now()}`;
      await english.getByLabel("In one line").fill(tagline);
      await save(page).click();
      await expect(page.getByText("Saved.", { exact: true }).first()).toBeVisible();
      await page.goto(`/${OTHER_MUSEUM}`);
      await expect(page.getByText(tagline)).toBeVisible();
      await page.goto(pathOf("profile"));
      await english.getByLabel("Name").fill(" ");
      await save(page).click();
      await expect(page.getByText("The museum needs a name in this language.")).toBeVisible();
      await page.getByRole("button", { name: "Undo changes" }).click();
    });

    test("hours by weekday tell visitors whether it is open today", async ({ page }) => {
      await page.goto(pathOf("hours"));
      const begin = page.getByRole("button", { name: "Enter hours by weekday" });
      await expect(page.getByLabel("In words, English")).toBeVisible();
      if (await begin.isVisible()) await begin.click();
      for (const day of ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]) {
        if (!(await page.getByLabel(`${day}: from`).first().isVisible()))
          await page.getByRole("button", { name: `${day}: add opening hours` }).click();
        await page.getByLabel(`${day}: from`).first().fill("00:00");
        await page.getByLabel(`${day}: until`).first().fill("00:00");
      }
      // Never the same as the last time: a form without a change has nothing to save.
      await page.getByLabel("In words, English").fill(`Until ${Date.now()}.`);
      await save(page).click();
      await expect(page.getByText("Saved.", { exact: true }).first()).toBeVisible();
      await page.goto(`/${OTHER_MUSEUM}`);
      await expect(page.getByText(/Open now, until|Closed for today/)).toBeVisible();
    });

    test("a colour is checked while it is chosen", async ({ page }) => {
      await page.goto(pathOf("colours"));
      const accent = page.getByLabel("Accent", { exact: true });
      const before = await accent.inputValue();
      await accent.fill("#ffee88");
      await expect(page.getByText(/is too little to read\. #[0-9a-f]{6} is used instead/)).toBeVisible();
      await expect(page.getByText(/Used as you chose it/)).toBeVisible();
      await accent.fill("#ff");
      await save(page).click();
      await expect(page.getByText("Write a colour like #8a3b2e.")).toBeVisible();
      await accent.fill(before);
      await expect(save(page)).toBeDisabled();
    });

    test("thresholds show what recent scans would have been answered", async ({ page }) => {
      await page.goto(pathOf("recognition"));
      const preview = page.getByRole("region", { name: "What this would have meant" });
      await expect(preview.or(page.getByText("No visitor has scanned anything yet."))).toBeVisible();
      await page.getByLabel("Points for a suggestion").fill("60");
      await expect(page.getByText("A suggestion can't need more points than a find.")).toBeVisible();
      await page.getByRole("button", { name: "Undo changes" }).click();
    });

    test("what is not saved is not lost by a click", async ({ page }) => {
      await page.goto(pathOf("privacy"));
      const days = page.getByLabel("Days that visits are kept");
      const before = await days.inputValue();
      await days.fill("45");
      await page.getByRole("link", { name: "Colours" }).click();
      const question = page.getByRole("alertdialog", { name: "Leave without saving?" });
      await question.getByRole("button", { name: "Cancel" }).click();
      await expect(days).toHaveValue("45");
      await page.getByRole("link", { name: "Colours" }).click();
      await question.getByRole("button", { name: "Leave and discard" }).click();
      await expect(page.getByLabel("Accent", { exact: true })).toBeVisible();
      await page.getByRole("link", { name: "Privacy" }).click();
      await expect(days).toHaveValue(before);
    });

    test("have no accessibility problems", async ({ page }) => {
      for (const section of SECTIONS) {
        await page.goto(pathOf(section));
        await expect(save(page)).toBeVisible();
        await expectAccessible(page);
      }
    });
  });
}

test.describe("two administrators", () => {
  test.use({
    ...{ viewport: { width: 1440, height: 900 }, isMobile: false, hasTouch: false },
    expectedErrors: [/status of 409/],
  });

  test("never overwrite each other unseen", async ({ page, context }) => {
    const other = await context.newPage();
    for (const one of [page, other]) await one.goto(pathOf("privacy"));
    const days = (one: Page) => one.getByLabel("Days that visits are kept");
    await days(other).fill("61");
    await save(other).click();
    await expect(other.getByText("Saved.", { exact: true }).first()).toBeVisible();
    await days(page).fill("62");
    await save(page).click();
    await expect(page.getByText("Somebody else changed the settings meanwhile")).toBeVisible();
    await page.getByRole("button", { name: "Show what they saved" }).click();
    await expect(days(page)).toHaveValue("61");
    await days(page).fill("90");
    await save(page).click();
    await expect(page.getByText("Saved.", { exact: true }).first()).toBeVisible();
  });
});
