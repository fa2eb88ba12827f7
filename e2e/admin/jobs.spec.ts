import type { Page } from "@playwright/test";
import { expectAccessible } from "../axe";
import { expect, test } from "../fixtures";
import { MUSEUM } from "../museum";
import { Work } from "./work";

const SIZES = [
  { width: 1440, height: 900 },
  { width: 768, height: 1024 },
];
const DAMAGED = "The file is damaged: it ends in the middle of the picture.";

const pathOf = (work: Work, more = "") => `/admin/jobs?museum=${MUSEUM}&kind=${work.kind}${more}`;
const row = (page: Page, label: string) => page.getByRole("row").filter({ hasText: label });

let work: Work;
test.beforeEach(async () => {
  work = await Work.in(MUSEUM);
});

for (const viewport of SIZES) {
  test.describe(`background work at ${viewport.width} px`, () => {
    test.use({ viewport, isMobile: false, hasTouch: false });

    test("is seen as it goes on, and new work comes in by itself", async ({ page }) => {
      const jobId = await work.begin("Summer loan", 10);
      await page.goto(pathOf(work));
      await expect(page.getByText("Live", { exact: true })).toBeVisible();
      await expect(row(page, "Summer loan")).toContainText("Running");
      await work.progress(jobId, 4);
      await expect(row(page, "Summer loan")).toContainText("4 of 10");
      await work.queue("Winter loan");
      await expect(row(page, "Winter loan")).toContainText("Waiting");
      await expect(page.getByRole("link", { name: "All 2" })).toBeVisible();
      await work.finish(jobId);
      await expect(row(page, "Summer loan")).toContainText("Done");
      await expect(page.getByRole("link", { name: "Done 1" })).toBeVisible();
    });

    test("that failed says why in words, step by step, and is tried again", async ({ page }) => {
      await work.failed("wave.jpg", DAMAGED);
      await page.goto(pathOf(work, "&state=failed"));
      await page.getByRole("button", { name: `Show details: ${work.name}, wave.jpg` }).click();
      const details = page.getByRole("row").filter({ has: page.getByRole("heading", { name: "Steps" }) });
      await expect(details).toContainText(DAMAGED);
      await expect(details.getByRole("listitem").filter({ hasText: "Make it recognisable" })).toContainText(
        "failed",
      );
      await page.getByRole("button", { name: `Try again: ${work.name}, wave.jpg` }).click();
      await expect(page.getByText(`Will be tried again: ${work.name}, wave.jpg`)).toBeVisible();
      await expect(row(page, "wave.jpg").first()).toContainText("Waiting");
      await expect(page.getByRole("link", { name: "Failed 0" })).toBeVisible();
    });

    test("that failed is tried again all at once, after saying how much that is", async ({ page }) => {
      for (const label of ["a.jpg", "b.jpg", "c.jpg"]) await work.failed(label, DAMAGED);
      await page.goto(pathOf(work));
      await page.getByRole("button", { name: "Try all 3 failed again" }).click();
      const sheet = page.getByRole("dialog", { name: "Try all 3 failed jobs again?" });
      await expect(sheet).toContainText(work.name);
      await sheet.getByRole("button", { name: "Try again" }).click();
      await expect(page.getByText("3 jobs will be tried again.")).toBeVisible();
      await expect(page.getByRole("link", { name: "Waiting 3" })).toBeVisible();
    });

    test("is stopped only when that is meant", async ({ page }) => {
      await work.begin("Long one", 100);
      await page.goto(pathOf(work));
      const stop = page.getByRole("button", { name: `Stop: ${work.name}, Long one` });
      await stop.click();
      const sheet = page.getByRole("dialog", { name: `Stop “${work.name}, Long one”?` });
      await sheet.getByRole("button", { name: "Let it go on" }).click();
      await expect(sheet).toBeHidden();
      await expect(row(page, "Long one")).toContainText("Running");
      await stop.click();
      await sheet.getByRole("button", { name: "Stop it" }).click();
      await expect(row(page, "Long one")).toContainText("Stopped");
    });

    test("keeps its filter in the address: after a reload, and on the way back", async ({ page }) => {
      await work.failed("broken.jpg", DAMAGED);
      await work.begin("going.jpg");
      await page.goto(pathOf(work));
      await page.getByRole("link", { name: "Failed 1" }).click();
      await expect(page).toHaveURL(/state=failed/);
      await expect(row(page, "going.jpg")).toHaveCount(0);
      await page.reload();
      await expect(row(page, "broken.jpg")).toBeVisible();
      await expect(row(page, "going.jpg")).toHaveCount(0);
      await expect(page.getByRole("link", { name: "Failed 1" })).toHaveAttribute("aria-current", "true");
      await page.goBack();
      await expect(row(page, "going.jpg")).toBeVisible();
      await page.getByRole("link", { name: "Stopped 0" }).click();
      await expect(page.getByText("Nothing was stopped")).toBeVisible();
    });

    test("goes on by asking where streams are held back", async ({ page }) => {
      await page.route("**/api/v1/jobs/changes*", async (route) => {
        const isStream = route.request().headers().accept?.includes("text/event-stream");
        // Held back as some proxies do: neither answered nor refused.
        if (!isStream) await route.continue();
      });
      const jobId = await work.begin("Behind a proxy", 10);
      await page.goto(pathOf(work));
      await expect(page.getByText("Live updates paused, asking every 3 seconds")).toBeVisible();
      await work.progress(jobId, 7);
      await expect(row(page, "Behind a proxy")).toContainText("7 of 10");
      await page.unroute("**/api/v1/jobs/changes*");
      await expect(page.getByText("Live", { exact: true })).toBeVisible({ timeout: 40_000 });
    });

    test("is worked by keyboard, and nothing is there for axe in either light", async ({ page }) => {
      await page.emulateMedia({ reducedMotion: "reduce" });
      await work.failed("keys.jpg", DAMAGED);
      const jobId = await work.begin("running.jpg", 10);
      await work.progress(jobId, 3);
      await page.goto(pathOf(work));
      const toggle = page.getByRole("button", { name: `Show details: ${work.name}, keys.jpg` });
      for (let i = 0; i < 40 && !(await toggle.evaluate((it) => it === document.activeElement)); i++) {
        await page.keyboard.press("Tab");
        const outline = await page.evaluate(
          () => getComputedStyle(document.activeElement ?? document.body).outlineStyle,
        );
        expect(outline).not.toBe("none");
      }
      await page.keyboard.press("Enter");
      await expect(page.getByRole("heading", { name: "What happened" })).toBeVisible();
      const stop = page.getByRole("button", { name: `Stop: ${work.name}, running.jpg` });
      await stop.focus();
      await page.keyboard.press("Enter");
      await expect(page.getByRole("dialog")).toBeVisible();
      await page.keyboard.press("Escape");
      await expect(stop).toBeFocused();
      await expect(page.getByRole("heading", { name: "Steps" })).toBeVisible();
      await expectAccessible(page);
    });
  });
}

test.describe("to somebody who is not signed in", () => {
  test.use({ storageState: { cookies: [], origins: [] } });

  test("the office is not there", async ({ page }) => {
    await page.goto(`/admin/jobs?museum=${MUSEUM}`);
    await expect(page).toHaveURL(/\/sign-in\?next=/);
    await expect(page.getByText("Office")).toHaveCount(0);
  });
});

test.describe("without a connection", () => {
  test.use({ expectedErrors: [/ERR_INTERNET_DISCONNECTED/] });

  test("what was known stays, said to be old, and goes on by itself", async ({ page, context }) => {
    const jobId = await work.begin("On the train", 10);
    await page.goto(pathOf(work));
    await expect(page.getByText("Live", { exact: true })).toBeVisible();
    await context.setOffline(true);
    await expect(page.getByText("No connection: this is the last that was known")).toBeVisible();
    await expect(row(page, "On the train")).toBeVisible();
    await work.progress(jobId, 9);
    await work.finish(jobId);
    await context.setOffline(false);
    await expect(row(page, "On the train")).toContainText("Done");
    await expect(page.getByText("Live", { exact: true })).toBeVisible();
  });
});
