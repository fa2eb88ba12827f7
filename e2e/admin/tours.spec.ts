import type { Page } from "@playwright/test";
import type { EditedTour } from "@/lib/tours/contract";
import { expectAccessible } from "../axe";
import { expect, test } from "../fixtures";
import { OTHER_MUSEUM } from "../museum";
import { Guide } from "./guide";

test.use({ viewport: { width: 1440, height: 900 }, isMobile: false, hasTouch: false });

let guide: Guide;
test.beforeEach(async () => {
  guide = await Guide.in(OTHER_MUSEUM);
});
test.afterEach(async () => {
  await guide.remove();
});

const list = `/admin/tours?museum=${OTHER_MUSEUM}`;
const pageOf = ({ id }: Pick<EditedTour, "id">, more = "") =>
  `/admin/tours/${id}${more}?museum=${OTHER_MUSEUM}`;
const titleOf = ({ texts }: EditedTour) => texts.en?.title ?? "";
const save = async (page: Page) => {
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("All saved")).toBeVisible();
};
/** Opens a tour, and waits until it listens: what is typed before that is nobody's. */
async function openTour(page: Page, tour: EditedTour) {
  await page.goto(pageOf(tour));
  await expect(async () => {
    await page.getByRole("tab", { name: "Español" }).click();
    await expect(page.getByRole("tab", { name: "Español" })).toHaveAttribute("aria-selected", "true", {
      timeout: 500,
    });
  }).toPass();
  await page.getByRole("tab", { name: "English" }).click();
}
const stops = (page: Page) =>
  page
    .getByRole("region", { name: /^Stops/ })
    .getByRole("list")
    .first()
    .locator("> li");

test("a tour is made, written in two languages, published and followed by a visitor", async ({ page }) => {
  const [first, second] = [guide.work(0), guide.work(1)];
  await page.goto(list);
  await page.getByRole("button", { name: "New tour" }).click();
  const title = `Evening walk ${Date.now() % 100_000}`;
  await page.getByLabel("Title, English").fill(title);
  await page.getByRole("button", { name: "Create" }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  guide.remember(page.url().match(/tours\/([0-9a-f-]{36})/)?.[1] ?? "");
  await expect(page.getByText("It needs two stops at least.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Publish" })).toBeDisabled();

  await page.getByLabel("Summary").fill("For the last hour of the day.");
  for (const { title: work } of [first, second]) {
    await page.getByLabel("Add a stop").fill(work);
    await page.getByRole("button", { name: `Add ${work} as a stop` }).click();
  }
  await page.getByLabel("Story of stop 1").fill("Here it begins.");
  await page.getByLabel("Story of stop 2").fill("Here it ends.");
  await expect(page.getByRole("img", { name: /with the way past 2 stops/ })).toBeVisible();
  await page.getByRole("tab", { name: "Español" }).click();
  await page.getByLabel("Title", { exact: true }).fill("Paseo de la tarde");
  await page.getByLabel("Summary").fill("Para la última hora del día.");
  await page.getByLabel("Story of stop 1").fill("Aquí empieza.");
  await page.getByLabel("Story of stop 2").fill("Aquí termina.");
  await expect(page.getByText("Ready to be published.")).toBeVisible();
  await save(page);
  await page.getByRole("button", { name: "Publish" }).click();
  await expect(page.getByText("Published. Visitors find it under Tours.").first()).toBeVisible();

  await page.goto(`/${OTHER_MUSEUM}/tours`);
  await page.getByRole("link", { name: title }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  const headings = page.getByRole("main").getByRole("heading", { level: 2 });
  await expect(headings).toHaveText([first.title, second.title]);
  await expect(page.getByText("Here it ends.")).toBeVisible();
});

test("stops are moved by dragging, by keyboard and by buttons, and removed with a way back", async ({
  page,
}) => {
  const tour = await guide.tour();
  const titles = [0, 1, 2].map((index) => guide.work(index).title);
  await openTour(page, tour);
  const order = (...wanted: number[]) =>
    expect(stops(page)).toContainText(wanted.map((index) => titles[index] ?? ""));
  await order(0, 1, 2);
  const grip = (index: number) => page.getByRole("button", { name: `Move the stop ${titles[index]}` });
  const [from, to] = [await grip(0).boundingBox(), await grip(2).boundingBox()];
  if (!from || !to) throw new Error("the stops have no grips");
  await page.mouse.move(from.x + 10, from.y + 20);
  await page.mouse.down();
  await page.mouse.move(to.x + 10, to.y + 10, { steps: 8 });
  await page.mouse.move(to.x + 10, to.y + 40, { steps: 4 });
  await page.mouse.up();
  await order(1, 2, 0);
  await grip(1).focus();
  await page.keyboard.press("Space");
  await expect(page.getByRole("status").filter({ hasText: `${titles[1]} is` })).toBeAttached();
  await page.keyboard.press("ArrowDown");
  await expect(
    page.getByRole("status").filter({ hasText: `${titles[1]} is at place 2 of 3` }),
  ).toBeAttached();
  await page.keyboard.press("Space");
  await order(2, 1, 0);
  await page.getByRole("button", { name: `Move ${titles[0]} up` }).click();
  await order(2, 0, 1);
  await page.getByRole("button", { name: `Remove ${titles[0]}` }).click();
  await order(2, 1);
  await page.getByRole("button", { name: "Undo" }).click();
  await order(2, 0, 1);
  await page.keyboard.press("Control+s");
  await expect(page.getByText("All saved")).toBeVisible();
  const { stops: stored } = await guide.read(tour.id);
  expect(stored.map(({ id }) => id)).toEqual([2, 0, 1].map((index) => tour.stops[index]?.id));
});

test("its length is suggested from the way and the stories, and may be set", async ({ page }) => {
  const tour = await guide.tour();
  await openTour(page, tour);
  const length = page.getByLabel("Length in minutes");
  await expect(length).toHaveAttribute("placeholder", "5");
  await page.getByLabel("Story of stop 1").fill("word ".repeat(950).trim());
  await expect(length).toHaveAttribute("placeholder", "10");
  await length.fill("45");
  await page.keyboard.press("Control+s");
  await expect(page.getByText("All saved")).toBeVisible();
  expect((await guide.read(tour.id)).durationMin).toBe(45);
  await length.fill("");
  await page.keyboard.press("Control+s");
  await expect(page.getByText("All saved")).toBeVisible();
  expect((await guide.read(tour.id)).durationMin).toBeNull();
});

test("it is looked at as visitors would see it before it is published", async ({ page }) => {
  const tour = await guide.tour();
  await page.goto(pageOf(tour));
  await page.getByRole("link", { name: "Preview" }).click();
  await expect(page.getByRole("heading", { level: 1, name: titleOf(tour) })).toBeVisible();
  await expect(page.getByText("Story 3.")).toBeVisible();
  await page.getByRole("link", { name: "Back to writing" }).click();
  await expect(page.getByLabel("Story of stop 3")).toHaveValue("Story 3.");
});

test.describe("when somebody was faster", () => {
  test.use({ expectedErrors: [/409/] });

  test("the second is told, and decides", async ({ page }) => {
    const tour = await guide.tour();
    await openTour(page, tour);
    await guide.shortenedBySomebody(tour.id);
    await page.getByLabel("Story of stop 3").fill("Mine.");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    const told = page.getByRole("dialog", { name: "Somebody else saved this tour" });
    await expect(told).toContainText("Nothing of yours was written.");
    expect((await guide.read(tour.id)).stops).toHaveLength(2);
    await told.getByRole("button", { name: "Keep mine" }).click();
    await save(page);
    const { stops: kept } = await guide.read(tour.id);
    expect(kept.map(({ story }) => story.en)).toEqual(["Story 1.", "Story 2.", "Mine."]);
  });
});

test("tours are put in order, deleted and brought back from the list", async ({ page }) => {
  const [one, other] = [await guide.tour({ published: true }), await guide.tour()];
  await page.goto(list);
  const rows = page.getByRole("row");
  const row = (tour: EditedTour) => rows.filter({ hasText: titleOf(tour) });
  await expect(row(one)).toContainText("Published");
  await expect(row(other)).toContainText("Draft");
  const indexOf = async (tour: EditedTour) =>
    (await rows.allTextContents()).findIndex((text) => text.includes(titleOf(tour)));
  expect(await indexOf(other)).toBe((await indexOf(one)) + 1);
  await page.getByRole("button", { name: `Move ${titleOf(other)} up` }).click();
  await expect.poll(async () => (await indexOf(one)) - (await indexOf(other))).toBe(1);
  await page.getByRole("button", { name: `Delete ${titleOf(one)}` }).click();
  await expect(row(one)).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(row(one)).toContainText("Published");
});

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 768, height: 1024 },
]) {
  test(`nothing is there for axe at ${viewport.width} px in either light, and nothing sideways`, async ({
    page,
  }) => {
    const tour = await guide.tour();
    await page.setViewportSize(viewport);
    for (const path of [list, pageOf(tour), pageOf(tour, "/preview")]) {
      await page.emulateMedia({ reducedMotion: "reduce" });
      await page.goto(path);
      await expect(page.getByText(titleOf(tour)).first()).toBeVisible();
      await expectAccessible(page);
    }
  });
}
