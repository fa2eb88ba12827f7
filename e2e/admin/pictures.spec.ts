import type { Locator, Page } from "@playwright/test";
import { busyPicture } from "@/db/seed/busy-picture";
import { expectAccessible } from "../axe";
import { expect, test } from "../fixtures";
import { MUSEUM } from "../museum";
import { STAFF, signIn } from "../people";
import { type Draft, dropFiles, type GivenFile, pasteFiles, Shelf } from "./shelf";

const SIZES = [
  { width: 1440, height: 900 },
  { width: 768, height: 1024 },
];
// The office's other places may not be there yet: their links are looked up beforehand.
const REFUSED = [/40[49]|415|422/];

const png = async (name: string): Promise<GivenFile> => ({
  ...{ name, type: "image/png", bytes: await busyPicture(name + Math.random(), 900, 700) },
});
const list = (page: Page) => page.getByRole("list", { name: "Pictures in their order" });
const pictures = (page: Page) => list(page).getByRole("listitem");
const picture = (page: Page, number: number) => list(page).getByLabel(`Picture ${number}`, { exact: true });
const file = (page: Page, name: string) =>
  page.getByRole("region", { name: "On their way" }).getByRole("listitem").filter({ hasText: name });
const open = (page: Page, { id }: Draft) => page.goto(`/admin/artworks/${id}?museum=${MUSEUM}`);
/** A field is saved when it is left. */
const write = async (field: Locator, text: string) => {
  await field.fill(text);
  await field.blur();
};

let work: Draft;
test.beforeEach(async () => {
  work = await (await Shelf.in(MUSEUM)).draft();
});
test.use({ expectedErrors: REFUSED });

for (const viewport of SIZES) {
  test.describe(`pictures of a work at ${viewport.width} px`, () => {
    test.use({ viewport, isMobile: false, hasTouch: false });

    test("are dropped, compared, refused with the reason, and seen to become recognisable", async ({
      page,
      museum,
      request,
    }) => {
      const known = await museum.work(2);
      const copy = await request.get(known.picture?.renditions.at(-1)?.url ?? "");
      await open(page, work);
      await expect(page.getByText("No pictures yet")).toBeVisible();
      const front = await png("front.png");
      await dropFiles(page, [
        front,
        await png("back.png"),
        { name: "copy.webp", type: "image/webp", bytes: await copy.body() },
        { ...front, name: "broken.png", bytes: front.bytes.subarray(0, 9_000) },
        { name: "letter.pdf", type: "application/pdf", bytes: Buffer.from("%PDF-1.7") },
        { name: "phone.heic", type: "image/heic", bytes: Buffer.from("not looked at") },
      ]);
      await expect(file(page, "letter.pdf")).toContainText("This kind of file can’t be used");
      await expect(file(page, "broken.png")).toContainText("it is damaged");
      await expect(file(page, "phone.heic")).toContainText("HEIC photos can't be read here");
      await expect(file(page, "copy.webp")).toContainText(
        `a picture of ${known.title} (${known.accessionNumber})`,
      );
      await expect(pictures(page)).toHaveCount(2);
      await expect(picture(page, 1)).toContainText("Main picture");
      // What is being prepared is there after a reload too, and goes on.
      await page.getByRole("button", { name: "Skip: copy.webp" }).click();
      for (const name of ["letter.pdf", "broken.png", "phone.heic"])
        await page.getByRole("button", { name: `Remove from the list: ${name}` }).click();
      await expect(page.getByRole("region", { name: "On their way" })).toHaveCount(0);
      await page.reload();
      for (const number of [1, 2]) await expect(picture(page, number)).toContainText("Recognisable");
      // Now that it is known, it is said of the same file.
      await dropFiles(page, [{ ...front, name: "front again.png" }]);
      await expect(file(page, "front again.png")).toContainText(
        "This very file is a picture of this work already",
      );
      await page.getByRole("button", { name: "Skip: front again.png" }).click();
      await expect(pictures(page)).toHaveCount(2);
    });

    test("come by paste and by choice, and are added all the same when that is meant", async ({ page }) => {
      await open(page, work);
      const pasted = await png("pasted.png");
      await pasteFiles(page, [pasted]);
      await expect(picture(page, 1)).toContainText("Recognisable");
      const chosen = { name: "small copy.png", mimeType: "image/png", buffer: await smaller(pasted) };
      await page.locator("input[type=file]").setInputFiles([chosen]);
      await expect(file(page, "small copy.png")).toContainText("what another picture of this work shows");
      await page.getByRole("button", { name: "Add anyway: small copy.png" }).click();
      await expect(picture(page, 2)).toContainText("Recognisable");
    });

    test("wait when they are paused, and go on", async ({ page }) => {
      await open(page, work);
      const held = "**/api/v1/uploads/*?token=*";
      await page.route(held, () => undefined);
      await dropFiles(page, [await png("one.png"), await png("two.png")]);
      await expect(file(page, "one.png")).toContainText("Sending");
      await page.getByRole("button", { name: "Pause: one.png" }).click();
      await expect(file(page, "one.png")).toContainText("Paused");
      await page.getByRole("button", { name: "Cancel: two.png" }).click();
      await expect(file(page, "two.png")).toHaveCount(0);
      await page.unroute(held);
      await page.getByRole("button", { name: "Go on: one.png" }).click();
      await expect(picture(page, 1)).toContainText("Recognisable");
      await expect(pictures(page)).toHaveCount(1);
    });

    test("are described in each language; what two people write is not lost", async ({ page, context }) => {
      await open(page, work);
      await dropFiles(page, [await png("words.png")]);
      await expect(picture(page, 1)).toContainText("No alt text in English and Spanish");
      await write(picture(page, 1).getByLabel("Alt text (English)"), "A wave");
      await expect(picture(page, 1)).toContainText("Saved");
      await expect(picture(page, 1)).toContainText("No alt text in Spanish");
      await expect(picture(page, 1)).toContainText("Recognisable");
      const other = await context.newPage();
      await open(other, work);
      await write(picture(other, 1).getByLabel("Alt text (English)"), "A tall wave");
      await expect(picture(other, 1)).toContainText("Saved");
      await write(picture(page, 1).getByLabel("Alt text (English)"), "A wave breaks");
      await expect(picture(page, 1)).toContainText("Somebody else changed this text");
      await expect(picture(page, 1)).toContainText("It now says: “A tall wave”");
      // One's own next change waits for the one before; it is no conflict with it.
      await page.route("**/api/v1/images/*", async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 500));
        await route.continue();
      });
      await page.getByRole("button", { name: "Keep mine" }).click();
      await picture(page, 1).getByLabel("View of picture 1").selectOption("Detail");
      await expect(picture(page, 1)).toContainText("Saved");
      await expect(page.getByRole("button", { name: "Keep mine" })).toHaveCount(0);
      // Nor is what somebody else changes beside it.
      await write(picture(other, 1).getByLabel("Alt text (Spanish)"), "Una ola");
      await expect(picture(other, 1)).toContainText("Saved");
      await page.reload();
      await expect(picture(page, 1).getByLabel("Alt text (English)")).toHaveValue("A wave breaks");
      await expect(picture(page, 1).getByLabel("Alt text (Spanish)")).toHaveValue("Una ola");
      await expect(picture(page, 1).getByLabel("View of picture 1")).toHaveValue("detail");
      await write(picture(other, 1).getByLabel("Alt text (Spanish)"), "Una gran ola");
      await expect(picture(other, 1)).toContainText("Saved");
      await write(picture(page, 1).getByLabel("Alt text (Spanish)"), "Otra ola");
      await page.getByRole("button", { name: "Take theirs" }).click();
      await expect(picture(page, 1).getByLabel("Alt text (Spanish)")).toHaveValue("Una gran ola");
      await expect(picture(page, 1)).not.toContainText("Not saved");
    });

    test("are ordered by keyboard and by menu, deleted, and brought back", async ({ page }) => {
      await open(page, work);
      await dropFiles(page, [await png("a.png"), await png("b.png"), await png("c.png")]);
      await expect(pictures(page)).toHaveCount(3);
      for (const number of [1, 2, 3]) {
        await expect(picture(page, number)).toContainText("Recognisable");
        await write(picture(page, number).getByLabel("Alt text (English)"), `Number ${number}`);
        await expect(picture(page, number)).toContainText("Saved");
      }
      const order = async (...numbers: number[]) => {
        for (const [index, number] of numbers.entries())
          await expect(picture(page, index + 1).getByLabel("Alt text (English)")).toHaveValue(
            `Number ${number}`,
          );
      };
      await page.getByRole("button", { name: "Move picture 1" }).focus();
      const said = (words: string) => page.getByRole("status").filter({ hasText: words });
      await page.keyboard.press("Space");
      await expect(said("At place 1 of 3")).toBeAttached();
      await page.keyboard.press("ArrowDown");
      await expect(said("At place 2 of 3")).toBeAttached();
      await page.keyboard.press("Space");
      await order(2, 1, 3);
      await page.getByRole("button", { name: "More for picture 3" }).click();
      await page.getByRole("menuitem", { name: "Make it the main picture" }).click();
      await order(3, 2, 1);
      await page.reload();
      await order(3, 2, 1);
      await page.getByRole("button", { name: "More for picture 2" }).click();
      await page.getByRole("menuitem", { name: "Delete" }).click();
      await expect(pictures(page)).toHaveCount(2);
      await page.getByRole("button", { name: "Undo" }).click();
      await expect(pictures(page)).toHaveCount(3);
      await order(3, 2, 1);
      await expect(picture(page, 2)).toContainText("Recognisable");
    });

    test("have nothing for axe in either light, and nothing beside the page", async ({ page }) => {
      await page.emulateMedia({ reducedMotion: "reduce" });
      await open(page, work);
      await expectAccessible(page);
      await dropFiles(page, [
        await png("good.png"),
        { name: "letter.pdf", type: "application/pdf", bytes: Buffer.from("%PDF-1.7") },
      ]);
      await expect(picture(page, 1)).toContainText("Recognisable");
      await expectAccessible(page);
    });

    test("find their works by the names of files, in a table that is seen before anything is sent", async ({
      page,
    }) => {
      const other = await (await Shelf.in(MUSEUM)).draft();
      await page.emulateMedia({ reducedMotion: "reduce" });
      await page.goto(`/admin/artworks/upload?museum=${MUSEUM}`);
      const row = (name: string) => page.getByRole("row").filter({ hasText: name });
      await dropFiles(page, [
        await png(`${work.accessionNumber}_a.png`),
        await png(`${work.accessionNumber.replace(".", "-")} verso.png`),
        await png("IMG_0001.png"),
      ]);
      await expect(row("_a.png")).toContainText(work.title);
      await expect(page.getByLabel(/^View that .* verso.png shows$/)).toHaveValue("back");
      await expect(row("IMG_0001.png")).toContainText("No work with this number");
      await expect(page.getByRole("button", { name: "Upload 2 pictures" })).toBeEnabled();
      const number = page.getByLabel("Accession number of the work that IMG_0001.png shows");
      await number.fill(other.accessionNumber);
      await number.press("Enter");
      await expect(row("IMG_0001.png")).toContainText(other.title);
      await expectAccessible(page);
      await page.getByRole("button", { name: "Upload 3 pictures" }).click();
      for (const name of ["_a.png", "verso.png", "IMG_0001.png"])
        await expect(row(name)).toContainText("Added");
      await expectAccessible(page);
      await open(page, work);
      await expect(pictures(page)).toHaveCount(2);
      await expect(picture(page, 2).getByLabel("View of picture 2")).toHaveValue("back");
      await open(page, other);
      await expect(pictures(page)).toHaveCount(1);
    });
  });
}

async function smaller({ bytes }: GivenFile): Promise<Buffer> {
  const { default: sharp } = await import("sharp");
  return sharp(bytes).resize(500).png().toBuffer();
}

test.describe("to somebody who is no curator", () => {
  test.use({ storageState: { cookies: [], origins: [] } });

  test("a work's pictures and the upload are not there", async ({ page }) => {
    await signIn(page, STAFF);
    for (const path of [`/admin/artworks/${work.id}`, "/admin/artworks/upload"]) {
      await page.goto(`${path}?museum=${MUSEUM}`);
      await expect(page.getByText("There is nothing at this address")).toBeVisible();
    }
  });
});

test("a work of another museum has no pictures here", async ({ page }) => {
  await page.goto(`/admin/artworks/${work.id}?museum=paper-theatre`);
  await expect(page.getByText("There is nothing at this address")).toBeVisible();
});
