import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";

/** Where the administrator's session is kept between the door and the office's journeys. */
export const OFFICE_SESSION = "test-results/office.json";

/** The demo's people. */
export const ADMIN = "admin@demo.example";
export const CURATOR = "curator@demo.example";
export const STAFF = "staff@demo.example";

/** Their password: the start command makes one for each data folder. */
export function demoPassword(): string {
  const { ARTSCOPE_DEMO_PASSWORD: given, ARTSCOPE_DATA: data = ".artscope" } = process.env;
  return given ?? readFileSync(`${data}/demo-password`, "utf8").trim();
}

/** Signs in by the page, as people do. */
export async function signIn(page: Page, email: string, password = demoPassword()): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page).not.toHaveURL(/sign-in/);
}
