import { expectAccessible } from "../axe";
import { expect, test } from "../fixtures";
import { OTHER_MUSEUM } from "../museum";

const PATH = `/admin/webhooks?museum=${OTHER_MUSEUM}`;

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 768, height: 1024 },
]) {
  test.describe(`webhooks at ${viewport.width} px`, () => {
    test.use({ viewport, isMobile: false, hasTouch: false, expectedErrors: [/status of 400/] });

    test("are added, tried, given a new secret, switched off and deleted", async ({ page }) => {
      // A name that never resolves (RFC 6761): nobody is told, and that is shown.
      const url = `https://receiver-${Date.now()}.invalid/hook`;
      await page.goto(PATH);
      await page.getByRole("button", { name: "Add webhook" }).click();
      const form = page.getByRole("dialog", { name: "Add webhook" });
      await form.getByLabel("Address").fill("https://127.0.0.1/hook");
      await form.getByRole("button", { name: "Add webhook" }).click();
      await expect(form.getByText(/must begin with https/)).toBeVisible();
      await form.getByLabel("Address").fill(url);
      await form.getByLabel("What it is for").fill("The shop");
      await form.getByLabel(/A visitor said something/).uncheck();
      await form.getByRole("button", { name: "Add webhook" }).click();

      const secret = page.getByRole("dialog", { name: "The secret, this once" });
      const text = (await secret.locator("code").textContent()) ?? "";
      expect(text).toMatch(/^whsec_/);
      await expectAccessible(page);
      await secret.getByRole("button", { name: "I have it" }).click();
      await page.reload();
      await expect(page.getByText(url)).toBeVisible();
      expect(await page.content()).not.toContain(text);
      const row = page.getByRole("listitem").filter({ hasText: url }).first();
      await expect(row).toContainText("The shop · 7 kinds of events");

      await row.getByRole("button", { name: `Send test: ${url}` }).click();
      const deliveries = page.getByRole("list", { name: `Sent to ${url}` });
      await expect(deliveries).toContainText("webhook.test");
      await expect(deliveries).toContainText("can't be reached");
      await expect(row).toContainText("Failing since");
      await deliveries.getByText("webhook.test", { exact: true }).click();
      // Other journeys change this museum meanwhile, and are told of here too.
      const sent = deliveries.locator("pre").filter({ hasText: "webhook.test" });
      await expect(sent).toContainText(`"museum": "${OTHER_MUSEUM}"`);
      await expectAccessible(page);

      const choose = async (name: string) => {
        await row.getByRole("button", { name: `More: ${url}` }).click();
        await page.getByRole("menuitem", { name }).click();
      };
      await choose("New secret");
      await page.getByRole("alertdialog").getByRole("button", { name: "New secret" }).click();
      await expect(secret.locator("code")).not.toHaveText(text);
      await expect(secret).toContainText("The secret before is valid for another day.");
      await secret.getByRole("button", { name: "I have it" }).click();

      await choose("Switch off");
      await expect(row).toContainText("Switched off");
      await expect(deliveries).toContainText("Not sent");
      await expect(row.getByRole("button", { name: `Send test: ${url}` })).toBeDisabled();
      await choose("Delete");
      await page.getByRole("alertdialog").getByRole("button", { name: "Delete" }).click();
      await expect(page.getByText(url)).toBeHidden();
    });
  });
}
