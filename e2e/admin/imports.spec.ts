import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { OTHER_MUSEUM } from "../museum";

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const PATH = `/admin/imports?museum=${OTHER_MUSEUM}`;

async function expectNoViolations(page: Page) {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
  }
}

/** Chooses a file by the button, which opens nothing until the page listens. */
async function choose(page: Page, name: string, buffer: Buffer) {
  await page.goto(PATH);
  await expect(async () => {
    const opened = page.waitForEvent("filechooser", { timeout: 1_000 });
    await page.getByRole("button", { name: "Choose a file" }).click();
    await (await opened).setFiles({ name, mimeType: "text/csv", buffer });
  }).toPass();
  await expect(page.getByRole("heading", { name, level: 1 })).toBeVisible();
}

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 768, height: 1024 },
]) {
  test.describe(`imports at ${viewport.width} px`, () => {
    test.use({ viewport, isMobile: false, hasTouch: false });
    test.describe.configure({ timeout: 120_000 });

    test("a file is looked at, written and taken back", async ({ page }) => {
      const mark = `E2E-${Date.now()}`;
      const name = `${mark}.csv`;
      // Latin-1 with semicolons, as older catalogues export it; one column has a name that nobody knows.
      const file = [
        "Inventory no.;Qwertz;Artist;Date;Medium",
        `${mark}.1;La niña;Nadie ${mark};c. 1510–15;Oil`.replace("–", "-"),
        `${mark}.2;Zwei;;1900;Ink`,
        `${mark}.2;Again;;1900;Ink`,
        ";No number;;1900;Ink",
      ].join("\n");
      await choose(page, name, Buffer.from(file, "latin1"));

      const fieldOf = (column: string) => page.getByLabel(`Field of column ${column}`);
      await expect(fieldOf("Inventory no.")).toHaveValue("accessionNumber");
      await expect(page.getByText("La niña")).toBeVisible();
      await fieldOf("Qwertz").selectOption("title@en");
      await expectNoViolations(page);
      await page.getByRole("button", { name: "See what it would do" }).click();

      await expect(page.getByText("Dry run done")).toBeVisible({ timeout: 60_000 });
      await page.getByRole("link", { name: /^Refused/ }).click();
      await expect(page.getByText("There is no accession number.")).toBeVisible();
      await expect(page.getByText(`The accession number ${mark}.2 is also in row`).first()).toBeVisible();
      await expectNoViolations(page);
      // Nothing is written yet.
      expect(await numbersOf(page, mark)).toEqual([]);

      await page.getByRole("button", { name: "Write 1 work" }).click();
      await page.getByRole("alertdialog").getByRole("button", { name: "Write 1 work" }).click();
      await expect(page.getByText("1 work was written.")).toBeVisible({ timeout: 60_000 });
      expect(await numbersOf(page, mark)).toEqual([`${mark}.1`]);

      await page.getByRole("button", { name: "Undo this import" }).click();
      await page.getByRole("alertdialog").getByRole("button", { name: "Undo this import" }).click();
      await expect(page.getByText("1 work was taken back.")).toBeVisible({ timeout: 60_000 });
      expect(await numbersOf(page, mark)).toEqual([]);
      await page.getByRole("link", { name: "All imports" }).click();
      await expect(page.getByRole("row").filter({ hasText: name })).toContainText("Undone");
    });
  });
}

test.describe("works from elsewhere", () => {
  test.use({ viewport: { width: 1440, height: 900 }, isMobile: false, hasTouch: false });
  test.use({ expectedErrors: [/status of 400/] });

  test("are asked for by an address on the public internet, or by words", async ({ page }) => {
    await page.goto(PATH);
    const form = page.getByRole("form", { name: "Or read them from elsewhere" });
    await expect(async () => {
      await form.getByLabel("From").selectOption({ label: "The Met" });
      await expect(form.getByLabel("Words to search for")).toBeVisible({ timeout: 500 });
    }).toPass();
    await expect(form.getByLabel("At most")).toHaveValue("100");
    await form.getByLabel("From").selectOption({ label: "IIIF manifest or collection" });
    await form.getByLabel("Address").fill("http://169.254.169.254/iiif/manifest.json");
    await form.getByRole("button", { name: "See what it would do" }).click();
    await expect(form.getByText(/Only the public internet is asked/)).toBeVisible();
    await expectNoViolations(page);
  });
});

/** Numbers of the collection that begin so, as the export says. */
async function numbersOf(page: Page, mark: string): Promise<string[]> {
  const answer = await page.request.get(`/api/v1/exports/artworks.csv?museum=${OTHER_MUSEUM}`);
  expect(answer.headers()["content-disposition"]).toContain(".csv");
  const lines = (await answer.text()).split("\r\n");
  return lines.flatMap((line) => (line.startsWith(mark) ? [line.split(",")[0] ?? ""] : []));
}
