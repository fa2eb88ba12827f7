import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { OTHER_MUSEUM } from "../museum";
import { Hall } from "./hall";
import { openPlan, part } from "./plan-page";

let hall: Hall;
test.beforeEach(async () => {
  hall = await Hall.in(OTHER_MUSEUM);
});
test.afterEach(async () => {
  await hall.remove();
});

const save = async (page: Page) => {
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("All saved")).toBeVisible();
};

async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }) {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
}

test.describe("by mouse", () => {
  test.use({ viewport: { width: 1440, height: 900 }, isMobile: false, hasTouch: false });

  test("a room is drawn, named and saved, and visitors find it on their map", async ({ page }) => {
    const at = await openPlan(page, hall);
    await page.getByRole("button", { name: "Draw a room" }).click();
    for (const [x, y] of [
      [18, 1],
      [20, 1],
      [20, 9],
      [18.1, 9.1],
      [18, 1],
    ] as const) {
      const { x: left, y: top } = await at(x, y);
      await page.mouse.click(left, top);
    }
    await expect(part(page, /^Room Room 3, 2 × 8 m/)).toBeFocused();
    await page.getByLabel("Name, English").fill("Cabinet");
    await page.getByLabel("Name, Español").fill("Gabinete");
    await expect(page.getByText("Not saved yet")).toBeVisible();
    await save(page);
    await page.goto(`/${OTHER_MUSEUM}/map`);
    await expect(page.getByRole("link", { name: "See the works in Cabinet" })).toBeVisible();
    const [, , cabinet] = (await hall.floor()).rooms;
    expect(cabinet?.polygon.map(({ x, y }) => [x, y])).toEqual([
      [0.9, 0.1],
      [1, 0.1],
      [1, 0.9],
      [0.9, 0.9],
    ]);
  });

  test("a shared wall moves both rooms with their door, and is undone as one step", async ({ page }) => {
    const at = await openPlan(page, hall);
    await page.getByRole("button", { name: "Add a door" }).click();
    const wall = await at(10, 3);
    await page.mouse.click(wall.x, wall.y);
    await expect(part(page, /^Door between West and East, step-free, 10 m from the left, 3 m/)).toBeFocused();
    await page.getByRole("checkbox", { name: "step-free" }).uncheck();
    await page.getByRole("button", { name: "Select and move" }).click();
    await part(page, /^Room West/).click({ position: { x: 40, y: 40 } });
    await drag(page, await at(10, 1), await at(12, 1));
    await drag(page, await at(10, 9), await at(12, 9));
    await expect(part(page, /^Room West, 10 × 8 m/)).toBeAttached();
    await expect(part(page, /^Room East, 6 × 8 m/)).toBeAttached();
    await expect(part(page, /^Door between West and East, with steps, 12 m from the left/)).toBeAttached();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(part(page, /^Room West, 8 × 8 m/)).toBeAttached();
    await page.getByRole("button", { name: "Redo" }).click();
    await page.getByRole("button", { name: "Redo" }).click();
    await save(page);
    const { doors } = await hall.floor();
    expect(doors).toMatchObject([{ x: expect.closeTo(0.6, 5), stepFree: false }]);
  });

  test("a new corner is pulled out of a wall, and what crosses itself can't be saved", async ({ page }) => {
    const at = await openPlan(page, hall);
    await part(page, /^Room East/).click({ position: { x: 60, y: 40 } });
    await drag(page, await at(14, 1), await at(14, 3));
    await expect(part(page, /^Corner 2 of 5 of East, 14 m from the left, 3 m/)).toBeFocused();
    await drag(page, await at(14, 3), await at(14, 9.7));
    const problem = page.getByRole("button", { name: "The walls of East cross each other." });
    await expect(problem).toBeVisible();
    await expect(page.getByRole("button", { name: "Save", exact: true })).toBeDisabled();
    await page.keyboard.press("Delete");
    await expect(problem).toBeHidden();
    await expect(page.getByText("All saved")).toBeVisible();
  });

  test("a work is found, dragged onto the plan, moved to another room and taken down", async ({ page }) => {
    const work = await hall.work("Paper crane");
    const at = await openPlan(page, hall);
    await page.getByRole("tab", { name: "Works" }).click();
    await page.getByPlaceholder("Title, number or artist").fill(work.title);
    const row = page
      .getByRole("region", { name: "Not placed" })
      .getByRole("listitem")
      .filter({ hasText: work.title });
    const box = await row.boundingBox();
    if (!box) throw new Error("the work is not listed");
    await drag(page, { x: box.x + 60, y: box.y + 20 }, await at(4, 6));
    const pin = part(page, new RegExp(`^${work.title}, in West`));
    await expect(pin).toBeFocused();
    await expect(page.getByText(`No work without a place matches “${work.title}”.`)).toBeVisible();
    await drag(page, await at(4, 6), await at(15, 4));
    await expect(part(page, new RegExp(`^${work.title}, in East, 15 m from the left, 4 m`))).toBeFocused();
    await save(page);
    expect((await hall.floor()).works).toMatchObject([
      { id: work.id, x: expect.closeTo(0.75, 1.5), y: expect.closeTo(0.4, 1.5) },
    ]);
    await page.reload();
    await page.getByRole("tab", { name: "Works" }).click();
    await page.getByRole("button", { name: `Take ${work.title} down` }).click();
    await save(page);
    expect((await hall.floor()).works).toEqual([]);
  });

  test("a room with works says how many there are before it goes, and comes back with them", async ({
    page,
  }) => {
    await hall.work("One", "West");
    await hall.work("Two", "West");
    await openPlan(page, hall);
    await page.getByRole("button", { name: /^West/ }).click();
    await page.getByRole("button", { name: "Delete room" }).click();
    const question = page.getByRole("alertdialog", { name: "Delete West?" });
    await expect(question).toContainText("2 works hang here and will not be placed any more");
    await question.getByRole("button", { name: "Delete room" }).click();
    await save(page);
    expect((await hall.floor()).rooms).toHaveLength(1);
    await page.getByRole("button", { name: "Undo" }).click();
    await save(page);
    const { rooms, works } = await hall.floor();
    expect([rooms.length, works.length]).toEqual([2, 2]);
  });

  test.describe("when somebody was faster", () => {
    test.use({ expectedErrors: [/409/] });

    test("two people at one floor: the second is told, and decides", async ({ page }) => {
      await openPlan(page, hall);
      await hall.renamedBySomebody("Somebody's hall");
      await page.getByRole("button", { name: /^West/ }).click();
      await page.getByLabel("Name, English").fill("My room");
      await page.getByRole("button", { name: "Save", exact: true }).click();
      const told = page.getByRole("dialog", { name: "Somebody else saved this floor" });
      await expect(told).toContainText("Nothing of yours was written.");
      expect((await hall.floor()).rooms[0]?.texts.en?.name).toBe("West");
      await told.getByRole("button", { name: "Open theirs" }).click();
      await expect(page.getByText("All saved")).toBeVisible();
      await expect(part(page, /^Room West/)).toBeAttached();
    });
  });

  test("nobody leaves unsaved work by mistake", async ({ page }) => {
    await openPlan(page, hall);
    await page.getByRole("button", { name: /^West/ }).click();
    await page.getByLabel("Name, English").fill("Half done");
    await page.getByRole("link", { name: "Background work" }).click();
    const question = page.getByRole("alertdialog", { name: "Leave without saving?" });
    await question.getByRole("button", { name: "Cancel" }).click();
    await expect(page.getByLabel("Name, English")).toHaveValue("Half done");
    await page.getByRole("link", { name: "Background work" }).click();
    await question.getByRole("button", { name: "Leave" }).click();
    await expect(page).toHaveURL(/admin\/jobs/);
  });

  test.describe("with a picture", () => {
    test.use({ expectedErrors: [/422/] });

    test("a plan is laid under the drawing; of a wicked one only its pixels are", async ({ page }) => {
      await openPlan(page, hall);
      await page.getByRole("tab", { name: "Floor" }).click();
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100" onload="parent.document.title='owned'">
      <script>parent.document.title = "owned"</script><rect x="20" y="10" width="160" height="80" fill="none" stroke="black"/></svg>`;
      await page
        .getByLabel("Choose a plan", { exact: true })
        .and(page.locator("input"))
        .setInputFiles({ name: "plan.svg", mimeType: "image/svg+xml", buffer: Buffer.from(svg) });
      await expect(part(page, /^Picture to trace over, 0 m from the left/)).toBeFocused();
      await page.keyboard.press("Shift+ArrowRight");
      await page.getByLabel("Its width, m").fill("16");
      await save(page);
      const { underlay, picture } = await hall.floor();
      expect(underlay).toMatchObject({ xM: 1, yM: 0, widthM: 16 });
      expect(picture?.url).toMatch(/\.webp$/);
      expect(await page.title()).not.toBe("owned");
      const entity = `<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg xmlns="http://www.w3.org/2000/svg"/>`;
      await page
        .getByLabel("Choose a plan", { exact: true })
        .and(page.locator("input"))
        .setInputFiles({ name: "plan.svg", mimeType: "image/svg+xml", buffer: Buffer.from(entity) });
      await expect(page.getByRole("alert").filter({ hasText: "declares entities" })).toBeVisible();
    });
  });

  test("a floor is deleted and brought back", async ({ page }) => {
    await openPlan(page, hall);
    await page.getByRole("tab", { name: "Floor" }).click();
    await page.getByRole("button", { name: "Delete floor" }).click();
    const question = page.getByRole("alertdialog", { name: `Delete ${hall.name}?` });
    await expect(question).toContainText("2 rooms go with it");
    await question.getByRole("button", { name: "Delete floor" }).click();
    await expect(page.getByText(/^Floor deleted/)).toBeVisible();
    await expect(page.getByRole("link", { name: hall.name })).toHaveCount(0);
    await page.getByRole("button", { name: "Undo", exact: true }).last().click();
    await expect(page.getByRole("link", { name: hall.name })).toHaveAttribute("aria-current", "page");
    await expect(part(page, /^Room East/)).toBeAttached();
  });
});
