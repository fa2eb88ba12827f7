import type { Page } from "@playwright/test";
import { expectAccessible } from "../axe";
import { expect, test } from "../fixtures";
import { OTHER_MUSEUM } from "../museum";
import { Hall } from "./hall";
import { openPlan, part, plan } from "./plan-page";

let hall: Hall;
test.beforeEach(async () => {
  hall = await Hall.in(OTHER_MUSEUM);
});
test.afterEach(async () => {
  await hall.remove();
});

test.describe("by keyboard", () => {
  test.use({ viewport: { width: 1440, height: 900 }, isMobile: false, hasTouch: false });

  test("a room is drawn, moved, given a corner and a door, undone and saved", async ({ page }) => {
    await openPlan(page, hall);
    await plan(page).focus();
    await page.keyboard.press("Tab");
    await expect(part(page, /^Outer wall/)).toBeFocused();
    await page.keyboard.press("PageDown");
    await expect(part(page, /^Room West/)).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(part(page, /^Corner 1 of 4 of West, 2 m from the left, 1 m/)).toBeFocused();
    await page.keyboard.press("Shift+ArrowLeft");
    await page.keyboard.press("ArrowLeft");
    await expect(part(page, /^Corner 1 of 4 of West, 0.9 m from the left, 1 m/)).toBeFocused();
    await page.keyboard.press("i");
    await expect(part(page, /^Corner 2 of 5 of West/)).toBeFocused();
    await page.keyboard.press("Delete");
    await expect(part(page, /^Corner 1 of 4 of West, 0.9 m/)).toBeFocused();
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    await expect(page.getByText("All saved")).toBeVisible();

    await plan(page).focus();
    await page.keyboard.press("r");
    for (let step = 0; step < 9; step++) await page.keyboard.press("Shift+ArrowRight");
    for (const key of [
      "Enter",
      "Shift+ArrowRight",
      "Enter",
      "Shift+ArrowDown",
      "Enter",
      "Shift+ArrowLeft",
      "Enter",
    ])
      await page.keyboard.press(key);
    await page.keyboard.press("Shift+ArrowUp");
    await page.keyboard.press("Enter");
    await expect(part(page, /^Room Room 3, 1 × 1 m/)).toBeFocused();
    await page.keyboard.press("Control+s");
    await expect(page.getByText("All saved")).toBeVisible();
    expect((await hall.floor()).rooms).toHaveLength(3);
  });

  test("a work is hung from its list and moved by arrows, and stays in its room", async ({ page }) => {
    const work = await hall.work("Paper boat");
    await openPlan(page, hall);
    await page.getByRole("button", { name: /^East/ }).click();
    await page.getByRole("tab", { name: "Works" }).click();
    await page.getByPlaceholder("Title, number or artist").fill(work.title);
    await page.getByRole("button", { name: `Hang ${work.title}` }).press("Enter");
    await page.keyboard.press("Enter");
    const pin = part(page, new RegExp(`^${work.title}, in East, 14 m from the left, 5 m`));
    await expect(pin).toBeFocused();
    for (let step = 0; step < 6; step++) await page.keyboard.press("Shift+ArrowRight");
    await expect(part(page, new RegExp(`^${work.title}, in East, 17 m`))).toBeFocused();
    await expect(page.getByRole("status").filter({ hasText: "can't be moved any farther" })).toBeAttached();
    await page.keyboard.press("Control+s");
    await expect(page.getByText("All saved")).toBeVisible();
    expect((await hall.floor()).works).toMatchObject([{ id: work.id, x: expect.closeTo(0.85, 5), y: 0.5 }]);
  });

  test("the plan is one stop on the way: nobody is caught in it", async ({ page }) => {
    await openPlan(page, hall);
    await page.getByRole("button", { name: "Snap to grid, corners and walls" }).focus();
    const inPlan = () => plan(page).evaluate((svg) => svg.contains(document.activeElement));
    for (let i = 0; i < 5 && !(await inPlan()); i++) await page.keyboard.press("Tab");
    await expect(plan(page)).toBeFocused();
    for (let i = 0; i < 30 && (await inPlan()); i++) await page.keyboard.press("Tab");
    expect(await inPlan()).toBe(false);
    await page.keyboard.press("Shift+Tab");
    expect(await inPlan()).toBe(true);
  });
});

test.describe("by touch", () => {
  test.use({ viewport: { width: 768, height: 1024 }, isMobile: true, hasTouch: true });

  /** Fingers on the glass, as the browser hears of them. */
  async function fingers(page: Page, steps: { x: number; y: number }[][]) {
    const session = await page.context().newCDPSession(page);
    for (const [index, touchPoints] of steps.entries()) {
      const type =
        index === 0 || touchPoints.length > (steps[index - 1]?.length ?? 0) ? "touchStart" : "touchMove";
      await session.send("Input.dispatchTouchEvent", { type, touchPoints });
    }
    await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  }

  test("a room is drawn by taps, moved by a finger, and two fingers zoom", async ({ page }) => {
    const at = await openPlan(page, hall);
    await page.getByRole("button", { name: "Draw a room" }).tap();
    for (const [x, y] of [
      [18.5, 2],
      [20, 2],
      [19, 6],
      [18.5, 2],
    ] as const) {
      const { x: left, y: top } = await at(x, y);
      await page.touchscreen.tap(left, top);
    }
    await expect(part(page, /^Room Room 3/)).toBeFocused();
    const from = await at(4, 4);
    const to = await at(4, 5);
    await fingers(page, [[from], [{ x: from.x, y: from.y + 9 }], [to]]);
    await expect(part(page, /^Room West, .* 2 m from the left, 2 m from the top/)).toBeAttached();
    const width = () => part(page, /^Room East/).evaluate((room) => room.getBoundingClientRect().width);
    const before = await width();
    const [a, b] = [await at(12, 4), await at(14, 4)];
    await fingers(page, [
      [a],
      [a, b],
      [
        { ...a, x: a.x - 60 },
        { ...b, x: b.x + 60 },
      ],
    ]);
    expect(await width()).toBeGreaterThan(before * 1.5);
    await expect(part(page, /^Room East, .* 10 m from the left, 1 m from the top/)).toBeAttached();
    await page.getByRole("button", { name: "Whole floor" }).tap();
    expect(await width()).toBeCloseTo(before, 0);
  });

  test("a work is dragged by its grip from the list onto the plan", async ({ page }) => {
    const work = await hall.work("Paper fan");
    const at = await openPlan(page, hall);
    await page.getByRole("tab", { name: "Works" }).tap();
    await page.getByPlaceholder("Title, number or artist").fill(work.title);
    const row = page
      .getByRole("region", { name: "Not placed" })
      .getByRole("listitem")
      .filter({ hasText: work.title });
    await row.scrollIntoViewIfNeeded();
    const grip = await row.getByTitle("Drag onto the plan").boundingBox();
    if (!grip) throw new Error("the work has no grip");
    const from = { x: grip.x + grip.width / 2, y: grip.y + grip.height / 2 };
    const to = await at(6, 6);
    await fingers(page, [[from], [{ x: from.x, y: from.y - 30 }], [{ x: to.x, y: to.y + 5 }], [to]]);
    await expect(part(page, new RegExp(`^${work.title}, in West, 6 m from the left, 6 m`))).toBeFocused();
    // Chromium swallows the tap that follows a touch whose first target is gone; a person's comes later.
    await page.touchscreen.tap(to.x, to.y);
    await page.getByRole("button", { name: "Save", exact: true }).tap();
    await expect(page.getByText("All saved")).toBeVisible();
    expect((await hall.floor()).works).toMatchObject([{ id: work.id }]);
  });
});

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 768, height: 1024 },
]) {
  test(`nothing is there for axe at ${viewport.width} px in either light, and nothing sideways`, async ({
    page,
  }) => {
    await hall.work("Paper star", "West");
    await page.setViewportSize(viewport);
    await page.emulateMedia({ reducedMotion: "reduce" });
    await openPlan(page, hall);
    for (const tab of ["Rooms", "Works", "Floor"]) {
      await page.getByRole("tab", { name: tab }).click();
      if (tab === "Rooms") await page.getByRole("button", { name: /^West/ }).click();
      await expectAccessible(page, tab);
    }
  });
}
