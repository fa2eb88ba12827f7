import type { Page } from "@playwright/test";
import { expectAccessible } from "../axe";
import { expect, test } from "../fixtures";
import { OTHER_MUSEUM } from "../museum";
import { Shelf } from "./shelf";

const PATH = `/admin/artworks?museum=${OTHER_MUSEUM}`;

test.use({ viewport: { width: 1440, height: 900 }, isMobile: false, hasTouch: false });

const rows = (page: Page) => page.locator("tr[data-at]");
const titleAt = (page: Page, at: number) => page.locator(`tr[data-at="${at}"] th`);
const chosen = (page: Page) => page.getByText(/works? chosen$/);

/** Opens the list, and waits until it listens: keys before that are nobody's. */
async function openList(page: Page, more = "") {
  await page.goto(`${PATH}${more}`);
  await expect(async () => {
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog", { name: "Keyboard" })).toBeVisible({ timeout: 500 });
  }).toPass();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
}

test("works are searched, sorted and opened by keys alone", async ({ page, otherMuseum }) => {
  const work = await otherMuseum.work(2);
  await openList(page);
  await page.keyboard.press("j");
  await expect(page.locator('tr[data-at="0"] a')).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(page.locator('tr[data-at="1"] a')).toBeFocused();
  await page.keyboard.press("x");
  await page.keyboard.press("j");
  await page.keyboard.press("Shift+X");
  await expect(chosen(page)).toHaveText("2 works chosen");
  await page.keyboard.press("Escape");
  await expect(chosen(page)).toHaveCount(0);

  await page.keyboard.press("/");
  await page.keyboard.type(work.accessionNumber.toLowerCase());
  await expect(page).toHaveURL(/q=/);
  await expect(rows(page)).toHaveCount(1);
  await expect(titleAt(page, 0)).toHaveText(work.title);
  await page.getByRole("searchbox").clear();
  await expect(page).not.toHaveURL(/q=/);

  await page.getByRole("button", { name: "Number" }).click();
  await expect(page.getByRole("columnheader", { name: "Number" })).toHaveAttribute("aria-sort", "ascending");
  await page.getByRole("button", { name: "Number" }).click();
  await expect(page).toHaveURL(/sort=number&order=desc/);
  await page.goBack();
  await expect(page.getByRole("columnheader", { name: "Number" })).toHaveAttribute("aria-sort", "ascending");
});

test("letters do nothing once they are turned off", async ({ page }) => {
  await openList(page);
  await page.getByRole("button", { name: "Keyboard" }).click();
  await page.getByRole("switch").click();
  await page.keyboard.press("Escape");
  await page.keyboard.press("x");
  await page.keyboard.press("j");
  await expect(page.locator("tr[data-at] a:focus")).toHaveCount(0);
  await expect(chosen(page)).toHaveCount(0);
});

test("many works are changed in one go, and the change is taken back", async ({ page }) => {
  const tag = `probe ${Date.now()}`;
  // Works of its own: what another journey changes meanwhile is left as it is.
  const shelf = await Shelf.in(OTHER_MUSEUM);
  for (let made = 0; made < 3; made++) await shelf.draft();
  await openList(page, "&q=Study");
  await page.getByRole("checkbox", { name: /that are loaded$/ }).click();
  const count = Number((await chosen(page).textContent())?.match(/\d+/)?.[0]);
  await page.getByRole("button", { name: "Edit…" }).click();
  const form = page.getByRole("dialog", { name: /^Change/ });
  await expectAccessible(page);
  await form.getByRole("button", { name: /^Change/ }).click();
  await expect(form.getByRole("alert")).toHaveText("Fill in what is to be changed.");
  await form.getByLabel("Add tags").fill(tag);
  await form.getByRole("button", { name: /^Change/ }).click();
  await expect(page.getByText(`${count} works changed.`).first()).toBeVisible();
  await expect(page.getByRole("combobox", { name: "Tag" }).locator("option", { hasText: tag })).toHaveCount(
    1,
  );
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("Everything is as it was.").first()).toBeVisible();
  await expect(page.getByRole("combobox", { name: "Tag" }).locator("option", { hasText: tag })).toHaveCount(
    0,
  );
});

test("a deleted work leaves visitors' pages and is restored from the deleted ones", async ({
  page,
  otherMuseum,
}) => {
  const work = await otherMuseum.work(3);
  await openList(page, `&q=${encodeURIComponent(work.accessionNumber)}`);
  await page.getByRole("checkbox", { name: `Choose ${work.title}` }).check();
  await page.getByRole("button", { name: "Delete…" }).click();
  await expect(page.getByRole("alertdialog")).toContainText("For 30 days everything can be restored");
  await page.getByRole("button", { name: "Delete it" }).click();
  await expect(page.getByText("1 work deleted.").first()).toBeVisible();
  await expect(page.getByText("Nothing matches")).toBeVisible();
  expect((await page.request.get(`/${OTHER_MUSEUM}/artworks/${work.id}`)).status()).toBe(404);

  await page.getByRole("link", { name: /^Deleted/ }).click();
  await expect(titleAt(page, 0)).toHaveText(work.title);
  await expect(rows(page).first()).toContainText("for 30 more days");
  await expectAccessible(page);
  await page.getByRole("button", { name: `Restore ${work.title}` }).click();
  await expect(page.getByText("1 work restored.").first()).toBeVisible();
  expect((await page.request.get(`/${OTHER_MUSEUM}/artworks/${work.id}`)).status()).toBe(200);
});

for (const width of [1440, 768])
  test(`a view is kept, changed and deleted at ${width} px`, async ({ page }) => {
    const name = `Shown ${Date.now() % 100_000}`;
    await page.setViewportSize({ width, height: 1024 });
    await openList(page);
    await page.getByRole("combobox", { name: "Visibility" }).selectOption("published");
    await page.getByRole("button", { name: "Columns" }).click();
    await page.getByRole("menuitemcheckbox", { name: "Scans" }).click();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("columnheader", { name: "Scans" })).toBeAttached();
    await page.getByRole("button", { name: "Save this view…" }).click();
    await page.getByRole("textbox", { name: "Name" }).fill(name);
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByRole("link", { name })).toHaveAttribute("aria-current", "true");
    await expectAccessible(page);

    await page.getByRole("link", { name: "All works" }).click();
    await expect(page).not.toHaveURL(/state=/);
    await page.reload();
    await page.getByRole("link", { name }).click();
    await expect(page).toHaveURL(/state=published/);
    await expect(page.getByRole("columnheader", { name: "Scans" })).toBeAttached();
    await page.getByRole("button", { name: `More about “${name}”` }).click();
    await page.getByRole("menuitem", { name: "Delete this view" }).click();
    await expect(page.getByRole("link", { name })).toHaveCount(0);
  });
