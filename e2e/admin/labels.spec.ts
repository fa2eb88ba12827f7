import { expectAccessible } from "../axe";
import { expect, test } from "../fixtures";
import { MUSEUM } from "../museum";

const PATH = `/admin/artworks/labels?museum=${MUSEUM}`;

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 768, height: 1024 },
]) {
  test.describe(`labels at ${viewport.width} px`, () => {
    test.use({ viewport, isMobile: false, hasTouch: false });

    test("are chosen, laid out, seen and printed", async ({ page, museum }) => {
      const works = await museum.works();
      const room = works.find((work) => work.room)?.room;
      const inRoom = works.filter((work) => work.room?.slug === room?.slug);
      await page.goto(PATH);
      const preview = page.getByRole("region", { name: "Preview" });
      // Other journeys publish works of this museum meanwhile.
      await expect(preview.getByRole("status")).toContainText(/\d+ labels/);

      await page.getByLabel("Room").selectOption(room?.slug ?? "");
      await expect(preview.getByRole("status")).toHaveText(`${inRoom.length} labels · 1 page`);
      const paper = preview.getByRole("img", { name: "Page 1 as it will be printed" });
      await expect(paper.getByText(inRoom[0]?.accessionNumber ?? "")).toBeVisible();

      await page.getByLabel("Used labels on the first sheet").fill("20");
      await expect(preview.getByRole("status")).toContainText("2 pages");
      await preview.getByRole("button", { name: "Next page" }).click();
      await expect(preview.getByText("Page 2 of 2")).toBeVisible();
      await page.getByLabel("Language").selectOption("es");
      await page.getByRole("switch", { name: "Marks to cut by" }).click();
      await expect(page).toHaveURL(/room=.*marks=true/);

      const started = page.waitForEvent("download");
      await page.getByRole("link", { name: "Download PDF" }).click();
      const download = await started;
      expect(download.suggestedFilename()).toBe(`labels-${MUSEUM}-a4-24.pdf`);

      await page.reload();
      await expect(page.getByLabel("Room")).toHaveValue(room?.slug ?? "");
      await page.getByLabel("Labels", { exact: true }).selectOption("roll-62x29");
      await expect(preview.getByRole("status")).toContainText(`${inRoom.length} pages`);
      await expect(page.getByLabel("Used labels on the first sheet")).toBeHidden();
    });

    test("are for the chosen works alone, and say that a phone can't open this computer", async ({
      page,
      museum,
    }) => {
      const [one, other] = [await museum.work(0), await museum.work(1)];
      await page.goto(`${PATH}&artworks=${one.id},${other.id}`);
      await expect(page.getByText("2 chosen works")).toBeVisible();
      await expect(page.getByRole("status").filter({ hasText: "2 labels" })).toBeVisible();
      await expect(page.getByText(/only this computer can open/)).toBeVisible();
      await page.getByRole("button", { name: "All that are published instead" }).click();
      await expect(page.getByLabel("Room")).toBeVisible();
    });

    test("have no accessibility problems", async ({ page }) => {
      await page.goto(PATH);
      await expect(page.getByRole("img", { name: "Page 1 as it will be printed" })).toBeVisible();
      await expectAccessible(page);
    });
  });
}

test.describe("to somebody who is not signed in", () => {
  test.use({ storageState: { cookies: [], origins: [] } });

  test("labels are not given", async ({ request }) => {
    for (const path of ["labels", "labels.pdf"]) {
      const answer = await request.get(`/api/v1/exports/${path}?museum=${MUSEUM}`);
      expect([path, answer.status()]).toEqual([path, 401]);
    }
  });
});
