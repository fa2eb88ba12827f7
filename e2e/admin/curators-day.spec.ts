import { randomUUID } from "node:crypto";
import { generateSync } from "otplib";
import { busyPicture } from "@/db/seed/busy-picture";
import type { ScanResult } from "@/lib/scan/contract";
import { photograph } from "../camera";
import { expect, test } from "../fixtures";
import { OTHER_MUSEUM } from "../museum";
import { OFFICE_SESSION, signIn } from "../people";
import { invite, NEW_PASSWORD, proveIfAsked } from "./newcomer";
import { dropFiles } from "./shelf";

const IN_MUSEUM = `?museum=${OTHER_MUSEUM}`;

test.use({
  ...{ viewport: { width: 1440, height: 900 }, isMobile: false, hasTouch: false },
  storageState: { cookies: [], origins: [] },
  expectedErrors: [/status of (?:401|403|404)/],
});

test("a curator's day: from the door to a work that visitors find, and back to what it was", async ({
  page,
  browser,
  baseURL,
  openWithCamera,
}) => {
  test.setTimeout(240_000);
  const email = await invite(browser, baseURL, "curator");
  const mark = randomUUID().slice(0, 8);
  const title = `Harbour ${mark}`;

  await test.step("signs in with a second factor", async () => {
    await signIn(page, email, NEW_PASSWORD);
    await page.goto("/account");
    await page.getByRole("button", { name: "Set up" }).click();
    const secret = (await page.locator("code").textContent()) ?? "";
    await page.getByLabel("The code that it shows").fill(generateSync({ secret }));
    await page.getByRole("button", { name: "Confirm" }).click();
    await page.getByRole("button", { name: "I have kept them" }).click();
    await page.getByRole("button", { name: "Sign out", exact: true }).first().click();
    await expect(page).toHaveURL(/sign-in/);
    await page.getByLabel("E-mail").fill(email);
    await page.getByLabel("Password", { exact: true }).fill(NEW_PASSWORD);
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    // The first code is used: the next one counts already.
    const epoch = Math.floor(Date.now() / 1000) + 30;
    await page.getByLabel("Code").fill(generateSync({ secret, epoch }));
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await expect(page).not.toHaveURL(/sign-in/);
  });

  const picture = await busyPicture(`harbour-${mark}`, 1200, 900);
  const titleField = page.getByRole("textbox", { name: "Title English", exact: true });
  const saved = page.getByText(/^Saved \d/);

  await test.step("writes the record, hangs it and drops its picture", async () => {
    await page.goto(`/admin/artworks/new${IN_MUSEUM}`);
    await titleField.fill(title);
    await page.getByRole("textbox", { name: "Accession number", exact: true }).fill(`D.${mark}`);
    await page.getByRole("button", { name: "Create draft" }).click();
    await expect(page).toHaveURL(/artworks\/[0-9a-f-]{36}/);
    await page.getByRole("combobox", { name: "Room" }).selectOption({ index: 1 });
    await page.getByRole("button", { name: /^Point on the plan/ }).focus();
    await page.keyboard.press("ArrowRight");
    await expect(saved).toBeVisible();
    await dropFiles(page, [{ name: "harbour.png", type: "image/png", bytes: picture }]);
    const first = page
      .getByRole("list", { name: "Pictures in their order" })
      .getByLabel("Picture 1", { exact: true });
    await expect(first).toContainText("Recognisable", { timeout: 60_000 });
    const alt = first.getByLabel("Alt text (English)");
    await alt.fill("Boats in a harbour");
    await alt.blur();
    await expect(first.getByText("Saved", { exact: true }).first()).toBeVisible();
  });

  await test.step("publishes it", async () => {
    await page.getByRole("button", { name: "Publish…" }).click();
    const sheet = page.getByRole("dialog", { name: "Show it to visitors?" });
    await sheet.getByRole("button", { name: /^Publish/ }).click();
    await expect(page.getByText("Published", { exact: true })).toBeVisible();
  });

  await test.step("a visitor's camera finds it", async () => {
    const { jpeg } = await photograph(picture, 11);
    const phone = await openWithCamera(jpeg, `/${OTHER_MUSEUM}`);
    const answered = phone.waitForResponse("**/api/v1/scan");
    await phone.getByRole("link", { name: "Scan an artwork" }).click();
    const answer: ScanResult = await (await answered).json();
    expect(answer).toMatchObject({ decision: "match", artwork: { title } });
  });

  await test.step("corrects it, and takes the correction back", async () => {
    await titleField.fill(`${title}, corrected`);
    await page.keyboard.press("Control+s");
    const id = new URL(page.url()).pathname.split("/").at(-1) ?? "";
    const seen = async () =>
      (await (await page.request.get(`/api/v1/artworks/${id}${IN_MUSEUM}`)).json()).title;
    await expect.poll(seen).toBe(`${title}, corrected`);
    await page.getByRole("button", { name: /History/ }).click();
    await page
      .getByRole("dialog")
      .getByRole("button", { name: /Restore|Bring back/ })
      .first()
      .click();
    await expect(titleField).toHaveValue(title);
    await expect.poll(seen).toBe(title);
  });

  await test.step("loses the phone: an administrator takes the second factor off", async () => {
    const context = await browser.newContext({ baseURL, storageState: OFFICE_SESSION });
    const office = await context.newPage();
    await office.goto(`/admin/people${IN_MUSEUM}`);
    const row = office.getByRole("row").filter({ hasText: email });
    await row.getByRole("button", { name: "Take off the second factor" }).click();
    await office.getByRole("alertdialog").getByRole("button", { name: "Take off" }).click();
    await proveIfAsked(office, office.getByText("second factor is taken off"));
    await expect(row).toContainText("Off");
    await context.close();
    // Out at once, and in again by the password alone.
    await page.goto(`/admin/artworks${IN_MUSEUM}`);
    await expect(page).toHaveURL(/sign-in/);
    await signIn(page, email, NEW_PASSWORD);
  });
});
