import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { generateSync } from "otplib";
import { expectAccessible } from "../axe";
import { expect, test } from "../fixtures";
import { CURATOR, STAFF, signIn } from "../people";
import { invite, NEW_PASSWORD } from "./newcomer";

test.use({
  ...{ viewport: { width: 1440, height: 900 }, isMobile: false, hasTouch: false },
  // Nobody is signed in at first, whatever the office's other journeys are.
  storageState: { cookies: [], origins: [] },
});

/** A code of the authenticator; a step later where that one is used. */
const codeOf = (secret: string, stepsLater = 0) =>
  generateSync({ secret, epoch: Math.floor(Date.now() / 1000) + stepsLater * 30 });
const submit = (page: Page) => page.getByRole("button", { name: "Sign in", exact: true }).click();

test.describe("at the door", () => {
  test.use({ expectedErrors: [/status of 401/] });

  test("a wrong password is refused without a hint, and the right one leads to where one wanted to go", async ({
    page,
  }) => {
    await page.goto("/admin/tours?museum=algorithmic-art");
    await expect(page).toHaveURL(/\/sign-in\?next=/);
    await expectAccessible(page);
    await page.getByLabel("E-mail").fill(CURATOR);
    await page.getByLabel("Password", { exact: true }).fill("not the password");
    await submit(page);
    await expect(page.getByText("This e-mail and password don't belong together.")).toBeVisible();
    await expect(page.getByLabel("E-mail")).toHaveValue(CURATOR);
    await page.getByLabel("E-mail").fill(`${randomUUID()}@demo.example`);
    await submit(page);
    await expect(page.getByText("This e-mail and password don't belong together.")).toBeVisible();
    await signIn(page, CURATOR);
    await page.goto("/admin/tours?museum=algorithmic-art");
    await expect(page.getByRole("heading", { level: 1, name: "Tours" })).toBeVisible();
  });

  test("an address of another site is no place to go to", async ({ page }) => {
    await page.goto("/sign-in?next=https://evil.example/");
    await signIn(page, CURATOR);
    await expect(page).toHaveURL(/localhost/);
  });
});

test.describe("everybody sees what their role allows", () => {
  test.use({ expectedErrors: [/status of 404/] });

  test("a curator has no people, keys or settings", async ({ page }) => {
    await signIn(page, CURATOR);
    await page.goto("/admin");
    const places = page.getByRole("navigation", { name: "Places" });
    await expect(places.getByRole("link", { name: "Tours" })).toBeVisible();
    await expect(places.getByRole("link", { name: "People" })).toBeHidden();
    const closed = ["people", "keys", "audit", "settings", "models", "webhooks"].map(
      (place) => `/admin/${place}`,
    );
    for (const path of [...closed, "/admin/tours?museum=paper-theatre"]) {
      await page.goto(path);
      await expect(page.getByText("There is nothing at this address"), path).toBeVisible();
    }
  });

  test("a member of staff is told that there is nothing for them yet", async ({ page }) => {
    await signIn(page, STAFF);
    await page.goto("/admin");
    await expect(page.getByText("The office has nothing for your role yet.")).toBeVisible();
  });
});

test.describe("one's own account", () => {
  test.use({ expectedErrors: [/status of (?:400|401|403)/] });

  test("gets a second factor, which is asked for from then on, and recovery codes for the day without it", async ({
    page,
    browser,
    baseURL,
  }) => {
    // Two browsers, and codes that are half a minute apart.
    test.slow();
    const email = await invite(browser, baseURL, "curator");
    await signIn(page, email, NEW_PASSWORD);
    await page.goto("/account");
    await expectAccessible(page);
    await page.getByRole("button", { name: "Set up" }).click();
    const secret = (await page.locator("code").textContent()) ?? "";
    await page.getByLabel("The code that it shows").fill("000000");
    await page.getByRole("button", { name: "Confirm" }).click();
    await expect(page.getByText("This code is not right")).toBeVisible();
    await page.getByLabel("The code that it shows").fill(codeOf(secret));
    await page.getByRole("button", { name: "Confirm" }).click();
    const sheet = page.getByRole("dialog", { name: "Your recovery codes" });
    await expect(sheet.getByRole("listitem")).toHaveCount(10);
    const codes = await sheet.getByRole("listitem").allTextContents();
    await expectAccessible(page);
    await sheet.getByRole("button", { name: "I have kept them" }).click();
    await expect(page.getByText("10 recovery codes are left.")).toBeVisible();
    await page.getByRole("button", { name: "Sign out", exact: true }).first().click();
    await expect(page).toHaveURL(/sign-in/);

    await page.getByLabel("E-mail").fill(email);
    await page.getByLabel("Password", { exact: true }).fill(NEW_PASSWORD);
    await submit(page);
    await page.getByLabel("Code").fill("123456");
    await submit(page);
    await expect(page.getByText("This code is not right, or was used before.")).toBeVisible();
    await page.getByLabel("Code").fill(codeOf(secret, 1));
    await submit(page);
    await expect(page).not.toHaveURL(/sign-in/);

    const elsewhere = await browser.newContext({ baseURL });
    const other = await elsewhere.newPage();
    await other.goto("/sign-in");
    await other.getByLabel("E-mail").fill(email);
    await other.getByLabel("Password", { exact: true }).fill(NEW_PASSWORD);
    await submit(other);
    await other.getByLabel("Code").fill(codes[0] ?? "");
    await submit(other);
    await expect(other).not.toHaveURL(/sign-in/);

    await page.goto("/account");
    await expect(page.getByText("9 recovery codes are left.")).toBeVisible();
    const sessions = page.getByRole("listitem").filter({ hasText: "Signed in" });
    await expect(sessions).toHaveCount(2);
    await sessions.getByRole("button", { name: "Sign out" }).click();
    await expect(sessions).toHaveCount(1);
    await other.goto("/admin");
    await expect(other).toHaveURL(/sign-in/);
    await elsewhere.close();
  });

  test("gets a new password by e-mail, and every browser is signed out by it", async ({
    page,
    browser,
    baseURL,
  }) => {
    const email = await invite(browser, baseURL, "curator");
    await signIn(page, email, NEW_PASSWORD);
    const other = await page.context().newPage();
    await other.goto("/sign-in/forgotten");
    await expectAccessible(other);
    await other.getByLabel("E-mail").fill(email);
    await other.getByRole("button", { name: "Send the link" }).click();
    await expect(other.getByText("a link is on its way")).toBeVisible();
    await expect(async () => {
      await other.goto("/outbox");
      const letter = other
        .getByRole("listitem")
        .filter({ hasText: email })
        .filter({ hasText: "new password" });
      await letter.getByRole("link").click({ timeout: 1_000 });
    }).toPass();
    await expectAccessible(other);
    await other.getByLabel("New password").fill("password12345");
    await other.getByRole("button", { name: "Save the password" }).click();
    await expect(other.getByText("too easy to guess")).toBeVisible();
    await other.getByLabel("New password").fill("harbour-violet-thimble-9");
    await other.getByRole("button", { name: "Save the password" }).click();
    await expect(other.getByText("You are signed out everywhere.")).toBeVisible();
    await page.goto("/account");
    await expect(page).toHaveURL(/sign-in/);
    await signIn(page, email, "harbour-violet-thimble-9");
  });
});
