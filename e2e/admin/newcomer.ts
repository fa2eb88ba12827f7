import { randomUUID } from "node:crypto";
import { type Browser, expect, type Page } from "@playwright/test";
import { OTHER_MUSEUM } from "../museum";
import { demoPassword, OFFICE_SESSION } from "../people";

export const NEW_PASSWORD = "meadow-copper-lantern-41";
type Role = "staff" | "curator" | "admin";

/** Answers the dialog that asks who one is, where it comes: it doesn't for ten minutes after the last time. */
export async function proveIfAsked(page: Page, done: ReturnType<Page["getByText"]>): Promise<void> {
  const asked = page.getByRole("dialog", { name: "Is it you?" });
  await expect(asked.or(done).first()).toBeVisible();
  if (!(await asked.isVisible())) return;
  await asked.getByLabel("Password").fill(demoPassword());
  await asked.getByRole("button", { name: "Confirm" }).click();
  await expect(done.first()).toBeVisible();
}

/** Invites somebody by the people's page; the page is the administrator's. */
export async function inviteByPage(page: Page, email: string, role: Role): Promise<void> {
  await page.goto(`/admin/people?museum=${OTHER_MUSEUM}`);
  await page.getByRole("button", { name: "Invite" }).click();
  const form = page.getByRole("dialog", { name: "Invite somebody" });
  await form.getByLabel("E-mail").fill(email);
  await form.getByLabel("Role").selectOption(role);
  await form.getByRole("button", { name: "Invite" }).click();
  await proveIfAsked(page, page.getByText(`Invited ${email}.`));
}

/** Opens the newest e-mail's link in the demo's outbox. */
export async function openInvitation(page: Page, email: string): Promise<void> {
  await expect(async () => {
    await page.goto("/outbox");
    await page.getByRole("listitem").filter({ hasText: email }).getByRole("link").click({ timeout: 1_000 });
  }).toPass();
}

/** Somebody new in the other museum. Answers their address. */
export async function invite(browser: Browser, baseURL: string | undefined, role: Role): Promise<string> {
  const email = `${randomUUID().slice(0, 8)}@people.example`;
  const context = await browser.newContext({ baseURL, storageState: OFFICE_SESSION });
  const page = await context.newPage();
  await inviteByPage(page, email, role);
  await openInvitation(page, email);
  await page.getByLabel("Name").fill("Nora Newcomer");
  await page.getByLabel("New password").fill(NEW_PASSWORD);
  await page.getByRole("button", { name: "Create the account" }).click();
  await expect(page.getByText("Welcome. Sign in and begin.")).toBeVisible();
  await context.close();
  return email;
}
