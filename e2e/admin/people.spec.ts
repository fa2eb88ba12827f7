import { randomUUID } from "node:crypto";
import { expectAccessible } from "../axe";
import { expect, test } from "../fixtures";
import { OTHER_MUSEUM } from "../museum";
import { signIn } from "../people";
import { inviteByPage, NEW_PASSWORD, openInvitation, proveIfAsked } from "./newcomer";

test.use({
  ...{ viewport: { width: 1440, height: 900 }, isMobile: false, hasTouch: false },
  expectedErrors: [/status of (?:400|403|404|409)/],
});

test("somebody is invited, joins, gets another role, and is out at once when they are disabled", async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow();
  const email = `${randomUUID().slice(0, 8)}@people.example`;
  await inviteByPage(page, email, "curator");
  await expect(
    page
      .getByRole("main")
      .getByRole("listitem")
      .filter({ hasText: `${email} · Curator` }),
  ).toBeVisible();
  await expectAccessible(page);
  // A browser of its own: a sign-in ends the session that its browser had.
  const context = await browser.newContext({ baseURL, storageState: { cookies: [], origins: [] } });
  const theirs = await context.newPage();
  await openInvitation(theirs, email);
  await expect(theirs.getByText("Paper Theatre")).toBeVisible();
  const link = theirs.url();
  await theirs.getByLabel("Name").fill("Nora Newcomer");
  await theirs.getByLabel("New password").fill(NEW_PASSWORD);
  await theirs.getByRole("button", { name: "Create the account" }).click();
  await expect(theirs.getByText("Welcome. Sign in and begin.")).toBeVisible();
  await signIn(theirs, email, NEW_PASSWORD);
  await theirs.goto("/admin/tours");
  await expect(theirs.getByRole("heading", { level: 1, name: "Tours" })).toBeVisible();

  await page.reload();
  const row = page.getByRole("row").filter({ hasText: email });
  await row.getByRole("combobox").selectOption("admin");
  await page.getByRole("alertdialog").getByRole("button", { name: "Change role" }).click();
  const changed = page.getByText("Nora Newcomer is changed and signed out.");
  await proveIfAsked(page, changed);
  await theirs.goto("/admin/tours");
  await expect(theirs).toHaveURL(/sign-in/);
  await signIn(theirs, email, NEW_PASSWORD);
  await theirs.goto("/admin/people");
  await expect(theirs.getByRole("heading", { level: 1, name: "People" })).toBeVisible();

  await row.getByRole("button", { name: "Disable Nora Newcomer" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Disable" }).click();
  await expect(row.getByRole("button", { name: "Enable" })).toBeVisible();
  // The page is still open in their browser: what they press next is refused.
  await theirs.goto("/admin/people");
  await expect(theirs).toHaveURL(/sign-in/);
  await theirs.goto(link);
  await theirs.reload();
  await expect(theirs.getByText("This link does not work any more.")).toBeVisible();
  await context.close();

  await page.goto(`/admin/audit?museum=${OTHER_MUSEUM}&action=changePerson`);
  const entry = page.getByRole("listitem").filter({ hasText: "Change person" }).first();
  await entry.getByText("Change person").click();
  await expect(entry).toContainText("Disabled");
  await expectAccessible(page);
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "CSV" }).click(),
  ]);
  expect(file.suggestedFilename()).toBe(`audit-${OTHER_MUSEUM}.csv`);
});

test("a key is shown once, does what it may, and is refused once it is revoked", async ({
  page,
  request,
}) => {
  const name = `Website ${Date.now()}`;
  await page.goto(`/admin/keys?museum=${OTHER_MUSEUM}`);
  await page.getByRole("button", { name: "Create key" }).first().click();
  const form = page.getByRole("dialog", { name: "Create key" });
  await form.getByLabel("Name").fill(name);
  await form.getByLabel("See background work").check();
  await form.getByRole("button", { name: "Create key" }).click();
  const shown = page.getByRole("dialog", { name: "The key, this once" });
  await proveIfAsked(page, shown.getByText("Copy it now"));
  const secret = (await shown.locator("code").textContent()) ?? "";
  expect(secret).toMatch(/^artscope_/);
  await expectAccessible(page);
  await shown.getByRole("button", { name: "I have it" }).click();
  await expectAccessible(page);
  expect(await page.content()).not.toContain(secret);

  const headers = { authorization: `Bearer ${secret}`, cookie: "" };
  expect((await request.get("/api/v1/jobs", { headers })).status()).toBe(200);
  expect((await request.get("/api/v1/people", { headers })).status()).toBe(404);
  await page.reload();
  const row = page.getByRole("listitem").filter({ hasText: `${name} artscope_` });
  await expect(row).toContainText("last used");
  await row.getByRole("button", { name: `Revoke: ${name}` }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Revoke" }).click();
  await expect(row).toContainText("revoked");
  expect((await request.get("/api/v1/jobs", { headers })).status()).toBe(401);
});

test("people, keys and the audit log have nothing for axe at 768 px", async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 1024 });
  for (const place of ["people", "keys", "audit"]) {
    await page.goto(`/admin/${place}?museum=${OTHER_MUSEUM}`);
    await expectAccessible(page);
  }
});
