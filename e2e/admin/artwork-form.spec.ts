import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import type { ArtworkChanges, ArtworkRecord } from "@/lib/catalog/contract";
import { expectAccessible } from "../axe";
import { expect, test } from "../fixtures";
import { MUSEUM } from "../museum";

const SIZES = [
  { width: 1440, height: 900 },
  { width: 768, height: 1024 },
];
const IN_MUSEUM = `?museum=${MUSEUM}`;

const newNumber = () => `E2E.${randomUUID().slice(0, 8)}`;
/** One that offers what records say already becomes a combobox once it knows that. */
const field = (page: Page, name: string) =>
  page.getByRole("textbox", { name, exact: true }).or(page.getByRole("combobox", { name, exact: true }));
const saved = (page: Page) => page.getByText(/^Saved \d/);

/** A work as somebody else would write it, over the API. */
async function call(page: Page, method: string, path: string, data: object = {}): Promise<ArtworkRecord> {
  const response = await page.request.fetch(`/api/v1/${path}${IN_MUSEUM}`, { method, data });
  expect(response.ok(), await response.text()).toBe(true);
  return response.json();
}

const addDraft = (page: Page, fields: ArtworkChanges = {}) =>
  call(page, "POST", "artworks", {
    accessionNumber: newNumber(),
    texts: { en: { title: "The wave", medium: "Ink" }, es: { title: "La ola", medium: "Tinta" } },
    ...fields,
  });

async function addPublished(page: Page): Promise<ArtworkRecord> {
  const { id, version } = await addDraft(page, { onDisplay: false });
  return call(page, "POST", `artworks/${id}/publish`, { version, accept: ["noPicture"] });
}

const open = (page: Page, { id }: ArtworkRecord) => page.goto(`/admin/artworks/${id}${IN_MUSEUM}`);

for (const viewport of SIZES) {
  test.describe(`a work's record at ${viewport.width} px`, () => {
    test.use({ viewport, isMobile: false, hasTouch: false, expectedErrors: [/404|409|ERR_INTERNET/] });

    test("is made, saves itself, is previewed, published and taken back", async ({ page }) => {
      const number = newNumber();
      await page.goto(`/admin/artworks/new${IN_MUSEUM}`);
      await field(page, "Title English").fill("Study of a wave");
      await page.keyboard.press("Control+s");
      await expect(field(page, "Accession number")).toBeFocused();
      await expect(page.getByText("Has to be filled in")).toBeVisible();
      await field(page, "Accession number").fill(number);
      await page.getByRole("button", { name: "Create draft" }).click();
      await expect(page).toHaveURL(/artworks\/[0-9a-f-]{36}/);
      await expect(page.getByText("Draft", { exact: true })).toBeVisible();

      await field(page, "Date as displayed English").fill("c. 1510–15");
      await page.getByRole("button", { name: "Use 1510 to 1515" }).click();
      await expect(page.getByText("Agrees with the date")).toBeVisible();
      await expect(saved(page)).toBeVisible();
      await page.getByRole("combobox", { name: "Artists" }).fill("a");
      await page.getByRole("listbox").getByRole("option").first().click();
      await page.getByRole("combobox", { name: "Room" }).selectOption({ index: 1 });
      await page.getByRole("button", { name: /^Point on the plan/ }).focus();
      await page.keyboard.press("ArrowRight");
      await expect(saved(page)).toBeVisible();
      await page.reload();
      await expect(field(page, "First year")).toHaveValue("1510");
      await expect(page.getByRole("button", { name: /^Remove / })).toHaveCount(1);

      const id = new URL(page.url()).pathname.split("/").at(-1) ?? "";
      expect((await page.request.get(`/api/v1/artworks/${id}${IN_MUSEUM}`)).status()).toBe(404);
      const [preview] = await Promise.all([
        page.waitForEvent("popup"),
        page.getByRole("button", { name: "Preview" }).click(),
      ]);
      await expect(preview.getByRole("heading", { name: "Study of a wave" })).toBeVisible();
      await expect(preview.getByText("Preview of a draft")).toBeVisible();
      await preview.close();

      await page.getByRole("button", { name: "Publish…" }).click();
      const sheet = page.getByRole("dialog", { name: "Show it to visitors?" });
      await expect(sheet.getByText("No picture", { exact: true })).toBeVisible();
      await sheet.getByRole("button", { name: "Publish anyway" }).click();
      await expect(page.getByText("Published", { exact: true })).toBeVisible();
      expect((await page.request.get(`/api/v1/artworks/${id}${IN_MUSEUM}`)).status()).toBe(200);
      await page.getByRole("button", { name: "Undo" }).click();
      await expect(page.getByText("Draft", { exact: true })).toBeVisible();
      expect((await page.request.get(`/api/v1/artworks/${id}${IN_MUSEUM}`)).status()).toBe(404);
    });

    test("that visitors see waits to be saved, and nothing typed is lost", async ({ page }) => {
      const work = await addPublished(page);
      await open(page, work);
      await field(page, "Medium English").fill("Ink on paper");
      await expect(page.getByText("Unsaved changes. Visitors still see what was saved last.")).toBeVisible();
      await page.getByRole("link", { name: "Background work" }).click();
      const question = page.getByRole("alertdialog", { name: "Leave without saving?" });
      await question.getByRole("button", { name: "Leave", exact: true }).click();
      await expect(page).toHaveURL(/admin\/jobs/);
      await page.goBack();
      await expect(page.getByText("Unsaved changes from before were brought back.")).toBeVisible();
      await expect(field(page, "Medium English")).toHaveValue("Ink on paper");
      await field(page, "Last year").fill("1600");
      await field(page, "First year").fill("1700");
      await page.keyboard.press("Control+s");
      await expect(page.getByText("Is before the first year")).toBeVisible();
      await expect(field(page, "Last year")).toBeFocused();
      await field(page, "Last year").fill("1710");
      await page.keyboard.press("Control+s");
      await expect(saved(page)).toBeVisible();
      const read = await call(page, "GET", `collection/artworks/${work.id}`);
      expect(read).toMatchObject({ yearFrom: 1700, texts: { en: { medium: "Ink on paper" } } });
    });

    test("that a colleague saved meanwhile is put together field by field", async ({ page }) => {
      const work = await addPublished(page);
      await open(page, work);
      await field(page, "Title English").fill("My wave");
      await field(page, "Rights").fill("CC0");
      await call(page, "PATCH", `artworks/${work.id}`, {
        version: work.version,
        texts: { en: { title: "Their wave" } },
        tags: ["sea"],
      });
      await page.keyboard.press("Control+s");
      const sheet = page.getByRole("dialog", { name: "Saved by somebody else meanwhile" });
      await expect(sheet.getByRole("button", { name: "1 choice left" })).toBeDisabled();
      await expect(sheet.getByText("Changed by them only: kept.")).toBeVisible();
      await sheet.getByRole("radio", { name: /Their wave/ }).check();
      await sheet.getByRole("button", { name: "Save like this" }).click();
      await expect(saved(page)).toBeVisible();
      await expect(field(page, "Title English")).toHaveValue("Their wave");
      const read = await call(page, "GET", `collection/artworks/${work.id}`);
      expect(read).toMatchObject({ rights: "CC0", tags: ["sea"], texts: { en: { title: "Their wave" } } });
    });

    test("says that there is no connection, keeps what is typed, and saves it once there is", async ({
      page,
      context,
    }) => {
      const work = await addDraft(page);
      await open(page, work);
      await expect(saved(page)).toBeVisible();
      await context.setOffline(true);
      await field(page, "Rights").fill("CC BY");
      await expect(page.getByText(/^Not saved: no connection/)).toBeVisible();
      await context.setOffline(false);
      await expect(saved(page)).toBeVisible();
      expect(await call(page, "GET", `collection/artworks/${work.id}`)).toMatchObject({ rights: "CC BY" });
    });

    test("gives any version back, and the way back from that", async ({ page }) => {
      const work = await addDraft(page);
      await call(page, "PATCH", `artworks/${work.id}`, { version: 1, texts: { en: { title: "Worse" } } });
      await open(page, work);
      await page.getByRole("button", { name: "History" }).click();
      const sheet = page.getByRole("dialog", { name: "History" });
      await sheet.getByText("1 field changed").click();
      await expect(sheet.getByText("Worse")).toBeVisible();
      await sheet.getByRole("button", { name: "Restore version 1" }).click();
      await expect(field(page, "Title English")).toHaveValue("The wave");
      await page.getByRole("button", { name: "Undo" }).click();
      await expect(field(page, "Title English")).toHaveValue("Worse");
    });

    test("shows which texts are missing in which language", async ({ page }) => {
      await open(page, await addDraft(page, { texts: { en: { title: "Alone", summary: "One." } } }));
      const toggle = page.getByRole("radiogroup", { name: "Languages shown" });
      await expect(toggle.getByRole("radio", { name: "Spanish 2 missing" })).toBeVisible();
      await toggle.getByRole("radio", { name: /Spanish/ }).click();
      await expect(field(page, "Title English")).toHaveCount(0);
      await field(page, "Title Spanish · not translated").fill("Sola");
      await expect(toggle.getByRole("radio", { name: "Spanish 1 missing" })).toBeVisible();
    });

    test("is worked by keyboard, and nothing is there for axe in either light", async ({ page }) => {
      await page.emulateMedia({ reducedMotion: "reduce" });
      await open(page, await addDraft(page, { tags: ["sea"] }));
      const first = field(page, "Accession number");
      for (let i = 0; i < 60 && !(await first.evaluate((it) => it === document.activeElement)); i++) {
        await page.keyboard.press("Tab");
        const outline = await page.evaluate(
          () => getComputedStyle(document.activeElement ?? document.body).outlineStyle,
        );
        expect(outline).not.toBe("none");
      }
      await expect(first).toBeFocused();
      await page.getByRole("combobox", { name: "Artists" }).focus();
      await page.keyboard.type("a");
      await expect(page.getByRole("listbox").getByRole("option").first()).toBeVisible();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await expect(page.getByRole("button", { name: /^Remove .+/ })).toHaveCount(2);
      await page.keyboard.press("Escape");
      await page.getByRole("combobox", { name: "Room" }).selectOption({ index: 1 });
      await expectAccessible(page);
    });
  });
}

test.describe("to somebody who is not signed in", () => {
  test.use({ storageState: { cookies: [], origins: [] } });

  test("neither the record nor its preview is there", async ({ page, museum }) => {
    const { id } = await museum.work(0);
    for (const path of [`/admin/artworks/${id}`, `/admin/artworks/${id}/preview`, "/admin/artworks/new"]) {
      await page.goto(`${path}${IN_MUSEUM}`);
      await expect(page).toHaveURL(/\/sign-in\?next=/);
    }
  });
});
