import { expectAccessible } from "../axe";
import { photograph } from "../camera";
import { expect, test } from "../fixtures";
import { MUSEUM } from "../museum";
import { farthest } from "../outline";
import { Prints, twoStates } from "./prints";

const SIZES = [
  { width: 1440, height: 900 },
  { width: 768, height: 1024 },
];
const REPORT = `/admin/recognition?museum=${MUSEUM}`;
const panel = ({ id }: { id: string }) => `/admin/artworks/${id}/recognition?museum=${MUSEUM}`;
const jpegFile = (buffer: Buffer) => ({ name: "photo.jpg", mimeType: "image/jpeg", buffer });
const CHOOSE = "input[data-test-photo]";

test.use({ viewport: { width: 1440, height: 900 }, isMobile: false, hasTouch: false });

let prints: Prints;
test.beforeEach(async () => {
  prints = await Prints.in(MUSEUM);
});
test.afterEach(async () => {
  await prints.remove();
});

test("a work becomes recognisable before one's eyes, and comes out right in a test", async ({ page }) => {
  const work = await prints.add("Squares");
  const [picture] = await twoStates();
  await page.goto(panel(work));
  await expect(page.getByRole("heading", { name: "Can't be recognised" })).toBeVisible();
  await expect(page.getByText("It has no picture.")).toBeVisible();
  await prints.upload(page, MUSEUM, work, picture);
  await page.reload();
  await expect(page.getByRole("heading", { name: "Well recognisable" })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText("1 of 1")).toBeVisible();
  await page.getByRole("button", { name: "How is this computed? Points found" }).click();
  await expect(page.getByText("found by ORB at 512 pixels")).toBeVisible();
  await page.keyboard.press("Escape");

  const { jpeg, corners } = await photograph(picture, 5);
  await page.setInputFiles(CHOOSE, jpegFile(jpeg));
  const result = page.getByRole("region", { name: "Test with a photo" });
  await expect(result.getByRole("heading", { name: "It came out right" })).toBeVisible();
  await expect(result).toContainText("The work is a draft: it took part as if it were published.");
  for (const stage of ["Open the photo", "Find points", "Make vectors", "Find the nearest works"])
    await expect(result.getByText(stage, { exact: true })).toBeVisible();
  await expect(result.getByRole("row").filter({ hasText: work.title })).toContainText("This work");
  const drawn = await result.locator("[data-outlined] polygon").last().getAttribute("points");
  const { width, height } = await result.locator("[data-outlined]").evaluate((svg) => {
    const { width: wide, height: high } = (svg as SVGSVGElement).viewBox.baseVal;
    return { width: wide, height: high };
  });
  const outline = (drawn ?? "").split(" ").map((pair) => {
    const [x = Number.NaN, y = Number.NaN] = pair.split(",").map(Number);
    return { x: x / width, y: y / height };
  });
  expect(farthest(outline, corners)).toBeLessThan(0.03);
  await result.getByRole("button", { name: "Close the test" }).click();
  await expect(result).toBeHidden();
});

test("a photo of another work says which one came out; what is no photo is refused", async ({
  page,
  museum,
}) => {
  const [work, other] = [await museum.work(4), await museum.work(9)];
  const { jpeg } = await photograph(await museum.picture(other), 8);
  await page.goto(panel(work));
  await page.setInputFiles(CHOOSE, jpegFile(jpeg));
  await expect(page.getByRole("heading", { name: `Another work came out: “${other.title}”` })).toBeVisible();
  const words = { name: "notes.txt", mimeType: "text/plain", buffer: Buffer.from("words") };
  await page.setInputFiles(CHOOSE, words);
  await expect(page.getByText("This is not a photo.")).toBeVisible();
});

test("two states of a print are found, let be, and looked at again", async ({ page }) => {
  // Other journeys' pictures are compared first.
  test.slow();
  const [one, two] = [await prints.add("First state"), await prints.add("Second state")];
  const [first, second] = await twoStates();
  await prints.upload(page, MUSEUM, one, first);
  await prints.upload(page, MUSEUM, two, second);
  // Not the notice about it, which is a list item too.
  const withPictures = { has: page.getByRole("figure") };
  const pair = () => page.getByRole("listitem").filter(withPictures).filter({ hasText: one.title });
  await expect(async () => {
    await page.goto(REPORT);
    await expect(pair()).toBeVisible({ timeout: 1_500 });
  }).toPass({ timeout: 120_000 });
  await expect(pair()).toContainText(two.title);
  await expect(pair()).toContainText("A photo of one can be accepted as the other.");
  await expect(pair().getByRole("figure")).toHaveCount(2);

  await pair().getByRole("button", { name: "Let be" }).click();
  await expect(pair()).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(pair()).toBeVisible();
  await pair().getByRole("button", { name: "Let be" }).click();
  await expect(pair()).toHaveCount(0);
  await page.getByRole("link", { name: /^Let be/ }).click();
  await expect(page).toHaveURL(/show=settled/);
  await page.reload();
  await pair().getByRole("button", { name: "Look at it again" }).click();
  await page.getByRole("link", { name: /^May be confused/ }).click();
  await page.getByLabel("How dangerous").selectOption({ index: 1 });
  await expect(page).toHaveURL(/danger=mistaken/);
  await pair().getByRole("link", { name: one.title }).click();
  await expect(page.getByRole("heading", { name: "May be taken for another work" })).toBeVisible();
  await expect(page.getByText(`Scans may accept “${two.title}” for it`)).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/danger=mistaken/);
});

test("a work without a picture is on the list of what can't be recognised", async ({ page }) => {
  const work = await prints.add("Bare");
  await page.goto(REPORT);
  await page.getByRole("link", { name: /^Can't be recognised/ }).click();
  await page.getByLabel("Reason").selectOption({ index: 1 });
  await expect(page).toHaveURL(/lack=noPicture/);
  const row = page.getByRole("listitem").filter({ hasText: work.title });
  await expect(row).toContainText("No picture");
  await expect(row).toContainText("Draft");
});

test("all pictures are compared anew when asked", async ({ page }) => {
  await page.goto(REPORT);
  await page.getByRole("button", { name: "Compare again" }).click();
  await expect(page.getByText("The pictures are compared anew.").first()).toBeVisible();
  await expect(page.getByText(/pictures compared, last on/)).toBeVisible({ timeout: 45_000 });
  await expect(page.getByRole("button", { name: "Compare again" })).toBeEnabled();
});

for (const viewport of SIZES) {
  test.describe(`at ${viewport.width} px`, () => {
    test.use({ viewport });

    test("what the machine sees is there by keyboard, and nothing is there for axe", async ({
      page,
      museum,
    }) => {
      const work = await museum.work(2);
      await page.emulateMedia({ reducedMotion: "reduce" });
      await page.goto(panel(work));
      const explain = page.getByRole("button", { name: "How is this computed? Spread over the picture" });
      await explain.focus();
      await page.keyboard.press("Enter");
      await expect(page.getByText("four by four equal parts")).toBeVisible();
      await page.keyboard.press("Escape");
      await expect(explain).toBeFocused();
      const { jpeg } = await photograph(await museum.picture(work), 3);
      await page.setInputFiles(CHOOSE, jpegFile(jpeg));
      await expect(page.getByRole("heading", { name: "It came out right" })).toBeVisible();
      await expectAccessible(page);
      await page.goto(REPORT);
      await expect(page.getByRole("heading", { name: "Recognition" })).toBeVisible();
      await expectAccessible(page);
    });
  });
}

test.describe("to somebody who is not signed in", () => {
  test.use({ storageState: { cookies: [], origins: [] } });

  test("neither the report nor a work's page is there", async ({ page, museum }) => {
    const work = await museum.work(0);
    for (const path of [REPORT, panel(work)]) {
      await page.goto(path);
      await expect(page).toHaveURL(/\/sign-in\?next=/);
    }
  });
});
