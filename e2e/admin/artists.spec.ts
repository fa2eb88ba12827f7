import { expectAccessible } from "../axe";
import { expect, test } from "../fixtures";
import { OTHER_MUSEUM } from "../museum";

test.use({ viewport: { width: 1440, height: 900 }, isMobile: false, hasTouch: false });

const PATH = `/admin/artists?museum=${OTHER_MUSEUM}`;

for (const width of [1440, 768])
  test(`an artist is written, merged with a double and deleted at ${width} px`, async ({ page }) => {
    const name = `Zora Quill ${Date.now() % 1_000_000}`;
    const double = `${name} the Younger`;
    await page.setViewportSize({ width, height: 900 });
    const create = async (called: string) => {
      await page.goto(PATH);
      await page.getByRole("link", { name: "New artist" }).first().click();
      await page.getByLabel("Name", { exact: true }).fill(called);
      await page.getByRole("button", { name: "Create" }).click();
      // The form of the new record takes the place of the empty one.
      await expect(page).toHaveURL(/artists\/[0-9a-f-]{36}/);
      await expect(page.getByRole("heading", { level: 1, name: called })).toBeVisible();
    };
    await create(double);
    await create(name);
    await page.getByLabel("Born").fill("1870");
    await page.getByLabel("Died").fill("1860");
    await page.getByLabel("Wikidata").fill("762");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByText("Has to be a year, not before the birth")).toBeVisible();
    await expect(page.getByText("Looks like Q762")).toBeVisible();
    await page.getByLabel("Died").fill("1940");
    await page.getByLabel("Wikidata").fill("Q762");
    await page.getByRole("group", { name: "Texts in Español" }).getByLabel("Nationality").fill("suiza");
    await expectAccessible(page);
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByText("Saved. Works are found by the new name in a moment.").first()).toBeVisible();

    await page.getByRole("button", { name: "Merge…" }).click();
    await page.getByLabel("Find the other record").fill(double);
    await expectAccessible(page);
    await page.getByRole("button", { name: `Merge “${double}” into this one` }).click();
    await expect(page.getByLabel("Other names and spellings")).toHaveValue(double);
    await page.reload();
    // By its role: while the page arrives, its first markup stands hidden beside it.
    await expect(page.getByRole("textbox", { name: "Died" })).toHaveValue("1940");

    await page.getByRole("button", { name: "Delete…" }).click();
    await page.getByRole("button", { name: "Delete the artist" }).click();
    await expect(page).toHaveURL(/\/admin\/artists\?/);
    await page.getByRole("searchbox").fill(name);
    await expect(page.getByText("Nobody has such a name")).toBeVisible();
  });

test("an artist whom works name can't be deleted, and leads to the works", async ({ page }) => {
  await page.goto(PATH);
  await expectAccessible(page);
  const row = page
    .getByRole("row")
    .filter({ has: page.getByRole("link", { name: /works?$/ }) })
    .first();
  const works = row.getByRole("link", { name: /works?$/ });
  const count = (await works.textContent()) ?? "";
  await row.getByRole("rowheader").getByRole("link").click();
  await expect(page.getByRole("button", { name: "Delete…" })).toBeDisabled();
  await page.getByRole("link", { name: count, exact: true }).click();
  await expect(page).toHaveURL(/\/admin\/artworks\?.*artist=/);
  await expect(page.getByText(count, { exact: true })).toBeVisible();
});
